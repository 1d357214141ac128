import type { Neighbour } from './library.ts';

/** Keeps the best of the neighbours that it is offered. */
export interface BestNeighbours {
  readonly offer: (neighbour: Neighbour) => void;
  /** Best first; of equal cosines the lower key first, so that the order is always the same. */
  readonly best: readonly Neighbour[];
}

/** @param count How many to keep at most. */
export function bestNeighbours(count: number): BestNeighbours {
  const best: Neighbour[] = [];
  return {
    best,
    offer: (neighbour) => {
      const last = best[count - 1];
      if (count < 1 || (last !== undefined && !isBetter(neighbour, last))) return;
      best.splice(placeOf(neighbour, best), 0, neighbour);
      if (best.length > count) best.pop();
    },
  };
}

function placeOf(neighbour: Neighbour, sorted: readonly Neighbour[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && isBetter(other, neighbour)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBetter(one: Neighbour, other: Neighbour): boolean {
  return one.cosine === other.cosine ? one.passage < other.passage : one.cosine > other.cosine;
}
