import type { Candidate } from './candidates.ts';

/**
 * The coverage from which on a sentence is on a topic. What covers it less than `covered` is on another, and so is what covers it less than
 * this share of what the best does.
 */
export function leastCoverage(ranked: readonly Candidate[], covered: number, shareOfBest: number): number {
  return Math.max(covered, ...ranked.map(({ coverage }) => shareOfBest * coverage.mean));
}
