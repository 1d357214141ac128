import { bestNeighbours } from './bestNeighbours.ts';
import type { CosineTo } from './cosine.ts';
import type { Neighbour } from './library.ts';
import type { PassageList } from './passageList.ts';

/** The exact cosine of the vector to every passage of the articles, in the articles' order. */
export function cosinesOf(
  vector: Float32Array,
  articles: readonly number[],
  passages: PassageList,
  cosine: CosineTo,
): readonly Neighbour[] {
  const neighbours: Neighbour[] = [];
  for (const article of articles) {
    for (const passage of passages.passagesOf(article))
      neighbours.push({ passage, article, cosine: cosine(vector, passage) });
  }
  return neighbours;
}

/** The passages of the articles that are nearest to the vector, best first, found by computing all cosines. */
export function nearestExactly(
  vector: Float32Array,
  count: number,
  articles: readonly number[],
  passages: PassageList,
  cosine: CosineTo,
): readonly Neighbour[] {
  const { best, offer } = bestNeighbours(count);
  for (const neighbour of cosinesOf(vector, articles, passages, cosine)) offer(neighbour);
  return best;
}
