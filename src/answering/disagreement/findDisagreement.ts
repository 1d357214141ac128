import type { Question } from '../../retrieval/question.ts';
import { answerKind } from '../answerKind.ts';
import type { Candidate } from '../candidates.ts';
import { accountsWithin } from './accountsWithin.ts';
import { bothSides, comparesAccounts } from './bothSides.ts';
import { type Claim, type ClaimArticle, readClaim } from './claim.ts';
import { DIFFER, type Differ, type Point, pointAsked, tellsDuration, VALUES } from './contested.ts';
import { hasOtherSource, sharesDate } from './sameEvent.ts';

/** The point where both sides' accounts are asked for. */
export const BETWEEN_SIDES = 'what either side says';

/** A point on which sources differ, and the sentences that do. */
export interface FoundDisagreement<T extends Candidate> {
  /** What they differ on, in a few words: "how long it lasted". */
  readonly point: string;
  /** One that has both accounts, or two to four, the answer's first. */
  readonly claims: readonly T[];
  /** Whether values are set against one another, and not words. */
  readonly isOfValues: boolean;
}

/**
 * Finds what other sources say otherwise on the very point that is asked for: another duration, figure, date, place, reason or position on
 * the same event. Claims that say the same count once. Nothing says which of them is right. Whoever asks for one speaker's account gets
 * no other's.
 *
 * @param ranked The sentences that may answer, best first; the first is the answer.
 * @param articleOf The article of a sentence; a sentence without one is left out.
 * @returns Null where no source is seen to differ.
 */
export function findDisagreement<T extends Candidate>(
  { text, speaker }: Pick<Question, 'text' | 'speaker'>,
  ranked: readonly T[],
  articleOf: (candidate: T) => ClaimArticle | undefined,
): FoundDisagreement<T> | null {
  const point = pointAsked(answerKind(text), text);
  if (!comparesAccounts(text) && (speaker !== null || point === null)) return null;
  const [best, ...rest] = ranked;
  if (best === undefined) return null;
  const near = [best, ...rest.sort((a, b) => b.nearness - a.nearness)]
    .slice(0, MOST_READ)
    .filter(({ nearness }) => nearness >= best.nearness - FARTHEST);
  const claims = near.flatMap((candidate) => {
    const article = articleOf(candidate);
    return article === undefined ? [] : [readClaim(candidate, article)];
  });
  const sides = bothSides(text, claims);
  if (sides !== null) return foundOn(BETWEEN_SIDES, sides, false);
  if (speaker !== null || point === null) return null;
  for (const anchor of anchorsOf(claims, point)) {
    const differing = against(anchor, claims, text, DIFFER[point]);
    if (differing.length > 1 || accountsWithin(anchor, text, point))
      return foundOn(point, differing, VALUES.has(point));
  }
  return null;
}

function foundOn<T extends Candidate>(
  point: string,
  claims: readonly Claim<T>[],
  isOfValues: boolean,
): FoundDisagreement<T> {
  return { point, claims: claims.map(({ candidate }) => candidate), isOfValues };
}

/** How far below the best sentence one may score that is looked at, and how many are. */
const FARTHEST = 0.5;
const MOST_READ = 40;
const MOST_CLAIMS = 4;

/** The first claim and those that answer about as well; where a duration is asked for, those that tell one which is no forecast. */
function anchorsOf<T extends Candidate>(claims: readonly Claim<T>[], point: Point): readonly Claim<T>[] {
  const [first] = claims;
  if (first === undefined) return [];
  const isDuration = point === 'how long it lasted';
  const margin = isDuration ? DURATION_MARGIN : MARGIN;
  return claims
    .filter((claim) => claim.candidate.nearness >= first.candidate.nearness - margin && sharesDate(first, claim))
    .filter((claim) => !isDuration || tellsDuration(claim))
    .slice(0, MOST_ANCHORS);
}

const MOST_ANCHORS = 4;
/** How far below the first claim one may score with which others are compared. */
const MARGIN = 0.1;
const DURATION_MARGIN = 0.35;

/** The anchor, and the claims that differ from it and from one another. */
function against<T extends Candidate>(
  anchor: Claim<T>,
  claims: readonly Claim<T>[],
  question: string,
  differ: Differ,
): readonly Claim<T>[] {
  const sides = [anchor];
  for (const claim of claims) {
    if (claim === anchor || sides.length === MOST_CLAIMS) continue;
    if (sides.every((side) => hasOtherSource(side, claim) && differ(question, side, claim))) sides.push(claim);
  }
  return sides;
}
