import type { ArticleEntry, LibraryReader } from '../library/library.ts';
import { inWindow, type Question } from './question.ts';
import type { Hit } from './retrieve.ts';

/**
 * The retracted articles that a question asks for: one of their passages would have been among the three nearest. Nothing of them
 * is quoted, but whoever asks has to know.
 *
 * @param hits What was found in their place.
 * @returns The nearest first.
 */
export function retractedAskedFor(
  reader: LibraryReader,
  question: Question,
  hits: readonly Hit[],
): readonly ArticleEntry[] {
  const retracted = reader.articles.filter(({ retracted, date }) => retracted && inWindow(date, question.window));
  if (retracted.length === 0 || question.terms.length === 0) return [];
  const nearest = hits.map(({ ranked }) => ranked.cosine).sort((a, b) => b - a);
  const least = Math.max(nearest[NEAREST - 1] ?? RELATED, RELATED);
  const best = bestCosines(
    reader,
    question.embedding.vector,
    retracted.map(({ key }) => key),
  );
  const cosineOf = ({ key }: ArticleEntry) => best.get(key) ?? -1;
  return retracted.filter((article) => cosineOf(article) > least).sort((a, b) => cosineOf(b) - cosineOf(a));
}

/** How many of the nearest passages count as what was asked for. */
const NEAREST = 3;

/** Cosine below which a passage has nothing to do with the question. */
const RELATED = 0.3;

function bestCosines(
  reader: LibraryReader,
  vector: Float32Array,
  keys: readonly number[],
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const { article, cosine } of reader.cosines(vector, keys))
    best.set(article, Math.max(cosine, best.get(article) ?? -1));
  return best;
}
