/**
 * Moves places apart as little as that takes: of all ways to keep the order and the distances, the one with the least sum of squared
 * moves (isotonic regression by pooling adjacent violators), as far as it stays between two bounds.
 *
 * @param wanted Where each would stand.
 * @param distances What has to lie at least between each and the next.
 * @param from Where the first one may stand at the earliest.
 * @param to Where the last one may stand at the latest; there has to be room for all distances.
 */
export function spread(
  wanted: readonly number[],
  distances: readonly number[],
  from: number,
  to: number,
): readonly number[] {
  // Without the distances what is left is to keep the order.
  const offsets = wanted.map((_, index) => distances.slice(0, index).reduce((sum, each) => sum + each, 0));
  const latest = to - (offsets.at(-1) ?? 0);
  const kept = nondecreasing(wanted.map((place, index) => place - (offsets[index] ?? 0)));
  return kept.map((place, index) => Math.max(from, Math.min(latest, place)) + (offsets[index] ?? 0));
}

/** The nearest sequence that never falls: neighbours that do take their mean. */
function nondecreasing(values: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
