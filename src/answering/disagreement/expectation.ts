import type { Claim } from './claim.ts';

/** What was expected and what came is no disagreement. */
export function isExpectation({ core }: Claim): boolean {
  return /\b(?:expect(?:ed|s|ing)?|forecast|predict(?:ed|s)?|planned|scheduled|hop(?:ed|es)|would|could|might|should)\b/iu.test(
    core,
  );
}
