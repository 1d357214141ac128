import type { Answer } from '../../answering/answer.ts';
import { pointsBeside } from '../../answering/comparison/besideComparison.ts';
import { attribution } from './attribution.ts';
import { escapeText } from './escape.ts';
import { quoteBlock } from './quoteBlocks.ts';
import { clip } from './shorten.ts';

/** Characters of a claim. */
const MOST = 200;

/** Where sources differ: the point, and their claims one below the other, without a verdict. */
export function renderDisagreement(answer: Answer): readonly string[] {
  const { citations } = answer;
  return pointsBeside(answer).flatMap(({ point, claims }) => [
    `**The sources differ on this: ${escapeText(clip(point, 100))}**`,
    ...claims.flatMap((claim) => {
      const citation = citations.find(({ number }) => number === claim.citation);
      return citation ? [quoteBlock(claim, citation, attribution(claim, citation, false), MOST).markdown] : [];
    }),
  ]);
}
