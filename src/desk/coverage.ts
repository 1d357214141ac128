import type { Embedder } from '../embedding/embedder.ts';
import { toLine } from './articleList.ts';
import type { Coverage } from './desk.ts';
import type { Edition } from './edition.ts';
import { topicsOf } from './topics.ts';

/** What a library holds and what it is about. */
export function coverageOf(edition: Edition, starters: readonly string[]): Coverage {
  const { reader, articles, context } = edition;
  // A library is never empty, but everything in it may have been retracted.
  const newest = articles[0] ?? reader.articles[0];
  if (newest === undefined) throw new Error('The library has no article.');
  return {
    library: reader.contentHash,
    ...reader.counts,
    articles: articles.length,
    oldest: (articles.at(-1) ?? newest).date,
    newest: newest.date,
    newestArticle: toLine(newest),
    generation: reader.generation,
    model: nameOf(context.embedder),
    topics: topicsOf(edition),
    starters,
  };
}

/** A fingerprint begins with the model's name. */
function nameOf({ fingerprint }: Embedder): string {
  return fingerprint.split(' ', 1).join('');
}
