import type { OutletMarks } from '../../corpus/outlets.ts';
import type { LibraryReader } from '../../library/library.ts';
import type { Question } from '../../retrieval/question.ts';
import type { Candidate } from '../candidates.ts';
import { BETWEEN_SIDES, type FoundDisagreement } from '../disagreement/findDisagreement.ts';
import { createCiter } from '../quote.ts';
import { quoteAll, type Said } from '../said.ts';
import type { FoundSide } from './findSides.ts';
import type { ComparisonAsked } from './readComparison.ts';

/**
 * Says what either side says, side by side and without a verdict. Confidence is how well the sentence covers the subject that covers it
 * best.
 *
 * @param differing What sources differ on, as the question's own sentences tell it; null where they are not seen to differ.
 */
export function sayComparison(
  { reader, outlets }: { readonly reader: LibraryReader; readonly outlets?: OutletMarks },
  question: Question,
  { on }: ComparisonAsked,
  sides: readonly [FoundSide, FoundSide],
  differing: FoundDisagreement<Candidate> | null,
): Said {
  const citer = createCiter(question.terms, outlets);
  const chosen = sides.flatMap(({ candidates }) => candidates);
  const compared = sides.map(({ label, candidates }) => ({ label, sentences: quoteAll(reader, citer, candidates) }));
  const claims = differing === null ? [] : claimsOf(differing, sides);
  const disagreement = differing && [{ point: differing.point, claims: quoteAll(reader, citer, claims) }];
  return {
    status: 'answered',
    reason: null,
    confidence: Math.min(1, Math.max(...chosen.map(({ coverage }) => coverage.mean))),
    sentences: distinct(compared.flatMap(({ sentences }) => sentences)),
    disagreement,
    comparison: { on, sides: compared },
    reported: null,
    news: null,
    related: [],
    nearest: [],
    citations: citer.citations(),
  };
}

/** Where the sides themselves are what differs, their first quotations are the claims. */
function claimsOf(
  { point, claims }: FoundDisagreement<Candidate>,
  sides: readonly [FoundSide, FoundSide],
): readonly Candidate[] {
  const firsts = sides.flatMap(({ candidates }) => candidates.slice(0, 1));
  return point === BETWEEN_SIDES && firsts.length === sides.length ? firsts : claims;
}

/** A sentence of both sides stands in both groups, but is one sentence. */
function distinct<T extends { readonly article: string; readonly start: number }>(
  sentences: readonly T[],
): readonly T[] {
  return [...new Map(sentences.map((sentence) => [`${sentence.article} ${sentence.start}`, sentence])).values()];
}
