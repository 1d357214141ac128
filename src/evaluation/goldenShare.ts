import { bootstrapInterval } from './bootstrap.ts';

/** A share of questions. */
export interface GoldenShare {
  readonly count: number;
  readonly of: number;
  /** `count` over `of`. */
  readonly share: number;
  /** The 95 % interval of the share. */
  readonly interval: readonly [low: number, high: number];
}

/**
 * The share of those that are true, with its interval by the bootstrap. Where all are alike, no resample differs and the bootstrap
 * would claim to be certain: there the interval is Wilson's (1927).
 *
 * @returns Null where there are none.
 */
export function shareOf(values: readonly boolean[]): GoldenShare | null {
  if (values.length === 0) return null;
  const [count, of] = [values.filter(Boolean).length, values.length];
  const alike = count === 0 || count === of;
  return { count, of, share: count / of, interval: alike ? wilson(count, of) : bootstrapInterval(values.map(Number)) };
}

/** Square of the normal distribution's 97.5 % quantile. */
const Z2 = 1.959964 ** 2;

/** Of none or all. */
function wilson(count: number, of: number): readonly [number, number] {
  return count === 0 ? [0, Z2 / (of + Z2)] : [of / (of + Z2), 1];
}
