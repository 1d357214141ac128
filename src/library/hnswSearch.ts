import { bestNeighbours } from './bestNeighbours.ts';
import type { CosineTo } from './cosine.ts';
import type { HnswGraph } from './hnswlib.ts';
import type { Neighbour } from './library.ts';
import type { PassageList } from './passageList.ts';

/** The least number of points that a search keeps in view; with twice the count asked for it is more than enough. */
const LEAST_EF = 256;

/** So many more are asked for than are wanted, so that of equal cosines at the end the right ones are chosen. */
const SPARE = 16;

/** The passages nearest to the vector, best first, found in the graph; their cosines are computed exactly. */
export function nearestInGraph(
  graph: HnswGraph,
  vector: Float32Array,
  count: number,
  passages: PassageList,
  cosine: CosineTo,
): readonly Neighbour[] {
  graph.setEf(Math.max(LEAST_EF, 2 * count));
  const { neighbors } = graph.searchKnn(Array.from(vector), Math.min(count + SPARE, graph.getCurrentCount()));
  const { best, offer } = bestNeighbours(count);
  for (const passage of neighbors) {
    const article = passages.articleOf(passage);
    if (article !== undefined) offer({ passage, article, cosine: cosine(vector, passage) });
  }
  return best;
}
