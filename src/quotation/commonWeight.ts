import { weightOf } from './asked.ts';

/**
 * Prepares telling how much two wordings have in common at most: the weight of the heaviest sequence of words that both have, whatever
 * stands between (a longest common subsequence).
 *
 * @returns The weight, 0 or more, for the words of the other wording.
 */
export function createCommonWeight(keys: readonly string[]): (others: readonly string[]) => number {
  const places = placesOf(keys);
  return (others) => {
    /** For each beginning of the one wording the weight that it has in common with the other one so far. */
    const best = new Float64Array(keys.length + 1);
    for (const key of others) {
      const weight = weightOf(key);
      for (const at of places.get(key) ?? []) {
        const sum = (best[at] ?? 0) + weight;
        for (let to = at + 1; to <= keys.length && (best[to] ?? 0) < sum; to++) best[to] = sum;
      }
    }
    return best[keys.length] ?? 0;
  };
}

/** Where each word stands, the last place first, so that one word of the other wording is not counted twice. */
function placesOf(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = keys.length - 1; at >= 0; at--) {
    const key = keys[at] ?? '';
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return places;
}
