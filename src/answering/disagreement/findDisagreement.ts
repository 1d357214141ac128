import type { ArticleEntry } from '../../library/library.ts';
import type { Question } from '../../retrieval/question.ts';
import { type AnswerKind, answerKind } from '../answerKind.ts';
import type { Candidate } from '../candidates.ts';
import { bothSides } from './bothSides.ts';
import { type Claim, readClaim } from './claim.ts';
import { asksDuration, contested, tellsDuration } from './contested.ts';
import { hasOtherSource } from './sameEvent.ts';

/** A point on which sources differ, and the sentences that do. */
export interface FoundDisagreement<T extends Candidate> {
  /** What they differ on, in a few words: "how long it lasted". */
  readonly point: string;
  /** Two to four, the answer's first. */
  readonly claims: readonly T[];
}

/**
 * Finds what other sources say otherwise on the very point that is asked for: another duration, figure, date, place or position on the
 * same event. Claims that say the same count once. Nothing says which of them is right. Whoever asks for one speaker's account gets no
 * other's.
 *
 * @param ranked The sentences that may answer, best first; the first is the answer.
 * @param articleOf The article of a sentence; a sentence without one is left out.
 * @returns Null where no source is seen to differ.
 */
export function findDisagreement<T extends Candidate>(
  { text, speaker }: Pick<Question, 'text' | 'speaker'>,
  ranked: readonly T[],
  articleOf: (candidate: T) => Pick<ArticleEntry, 'date' | 'outlet'> | undefined,
): FoundDisagreement<T> | null {
  const claims = ranked.flatMap((candidate) => {
    const article = articleOf(candidate);
    return article === undefined ? [] : [readClaim(candidate, article)];
  });
  const sides = bothSides(text, claims);
  if (sides !== null) return { point: 'what either side says', claims: sides.map(({ candidate }) => candidate) };
  if (speaker !== null) return null;
  const kind = answerKind(text);
  const anchor = anchorOf(claims, asksDuration(kind, text));
  return anchor === undefined ? null : against(anchor, claims, text, kind);
}

const MOST_CLAIMS = 4;

/** The first claim; where a duration is asked for, the first of those about as good that tells one which is no forecast. */
function anchorOf<T extends Candidate>(claims: readonly Claim<T>[], isDuration: boolean): Claim<T> | undefined {
  const [first] = claims;
  if (first === undefined || !isDuration) return first;
  return claims.find((claim) => tellsDuration(claim) && claim.candidate.score >= first.candidate.score - MARGIN);
}

/** How far below the first claim one may score whose duration is compared. */
const MARGIN = 0.25;

function against<T extends Candidate>(
  anchor: Claim<T>,
  claims: readonly Claim<T>[],
  question: string,
  kind: AnswerKind,
): FoundDisagreement<T> | null {
  const sides = [anchor];
  let point: string | null = null;
  for (const claim of claims.filter((other) => other !== anchor)) {
    const differs = sides.map((side) => (hasOtherSource(side, claim) ? contested(kind, question, side, claim) : null));
    if (differs.includes(null) || sides.length === MOST_CLAIMS) continue;
    point ??= differs[0] ?? null;
    sides.push(claim);
  }
  return point === null ? null : { point, claims: sides.map(({ candidate }) => candidate) };
}
