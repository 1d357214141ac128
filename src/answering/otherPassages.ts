import type { Hit } from '../retrieval/retrieve.ts';
import type { Answer, QuotedSentence } from './answer.ts';

/** More would not fit into a button. */
const MOST = 4;

/** The best passages from which nothing was quoted, best first; at most four. */
export function otherPassages(hits: readonly Hit[], quoted: readonly QuotedSentence[]): Answer['others'] {
  return hits
    .map(({ passage }) => passage)
    .filter(
      ({ articleId, start, end }) => !quoted.some((q) => q.article === articleId && q.start >= start && q.end <= end),
    )
    .slice(0, MOST)
    .map(({ articleId, start }) => ({ article: articleId, start }));
}
