import type { Claim } from './claim.ts';

/**
 * How much of what the shorter claim says the other one says too, 0 to 1: without dates, figures and who says it.
 *
 * @param without Stems that do not count.
 */
export function alike(a: Claim, b: Claim, without: ReadonlySet<string> = new Set()): number {
  const sizeOf = ({ allStems }: Claim) => [...allStems].filter((stem) => !without.has(stem)).length;
  return commonOf(a.allStems, b.allStems, without) / Math.max(1, Math.min(sizeOf(a), sizeOf(b)));
}

/** How many stems two sets have in common. */
export function commonOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  without: ReadonlySet<string> = new Set(),
): number {
  return [...a].filter((stem) => b.has(stem) && !without.has(stem)).length;
}
