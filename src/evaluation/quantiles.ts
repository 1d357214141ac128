/** Median and 95th percentile, in the unit of the values. */
export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
}

/** @param values At least one, in any order. */
export function quantiles(values: readonly number[]): Quantiles {
  return { p50: quantile(values, 0.5), p95: quantile(values, 0.95) };
}

/** @param values At least one, in any order. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Between two values, in proportion (Hyndman & Fan 1996, type 7). */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
