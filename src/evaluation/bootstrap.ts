import { seededRandom } from './seededRandom.ts';

const RESAMPLES = 2000;

/**
 * The 95 % interval of a mean by the percentile bootstrap (Efron 1979), over 2,000 resamples, the same every time.
 *
 * @param values At least one.
 */
export function bootstrapInterval(values: readonly number[]): readonly [low: number, high: number] {
  const random = seededRandom(1);
  const means = Array.from({ length: RESAMPLES }, () => {
    const sum = values.reduce((total) => total + (values[Math.floor(random() * values.length)] ?? 0), 0);
    return sum / values.length;
  }).sort((a, b) => a - b);
  const at = (share: number) => means[Math.round(share * (RESAMPLES - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}
