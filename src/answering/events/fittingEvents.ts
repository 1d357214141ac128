import type { ArticleEntry } from '../../library/library.ts';
import { comparedWords, terms } from '../../text/words.ts';
import { type AnswerKind, answerKind } from '../answerKind.ts';
import type { Candidate } from '../candidates.ts';
import { holdsKind } from '../holdsKind.ts';
import { type Claim, readClaim } from '../disagreement/claim.ts';
import { eventKind } from '../disagreement/sameEvent.ts';

/** One of several events that a question fits, and the best sentence on it. */
export interface FittingEvent<T extends Candidate> {
  /** The day that the sentence gives the event, `YYYY-MM-DD`; the first of several. */
  readonly date: string;
  readonly claim: Claim<T>;
}

/**
 * Whether a question can fit several events: it names a talk, meeting or call, but no time, no number of it in a row, and not all of
 * them at once.
 */
export function canBeAmbiguous(question: string): boolean {
  return EVENT.test(question) && !ONE_OR_ALL.test(question);
}

const EVENT =
  /\b(?:talks?|meetings?|meet|met|receive[ds]?|summits?|rounds?|consultations?|negotiations?|sessions?|conversations?|calls?|spoke|speak|visits?|agreed?)\b/iu;
/** What says which one is meant, or that all are. */
const ONE_OR_ALL =
  /\b(?:first|second|third|fourth|fifth|sixth|last|latest|newest|final|next|previous|earlier|later|recent|before|after|since|until|between \d|during|then|that|this|these|those|list|each|every|all|both|ever|how (?:many times|often)|which (?:\p{L}+ )?(?:rounds|calls|meetings|talks|summits|visits))\b/iu;

/**
 * The events on which sentences answer a question about as well as the first one does: each in much the same words on another day. One
 * or none where the question fits no more.
 *
 * @param ranked The sentences that may answer, best first.
 * @param articleOf The article of a sentence; a sentence without one is left out.
 * @returns Best first.
 */
export function fittingEvents<T extends Candidate>(
  question: string,
  ranked: readonly T[],
  articleOf: (candidate: T) => Pick<ArticleEntry, 'date' | 'outlet' | 'kind'> | undefined,
): readonly FittingEvent<T>[] {
  const [best] = ranked;
  if (best === undefined || !canBeAmbiguous(question)) return [];
  const near = ranked.filter(({ score }) => score >= best.score - MARGIN);
  const claims = near.flatMap((candidate) => {
    const article = articleOf(candidate);
    return article === undefined ? [] : [readClaim(candidate, article)];
  });
  const [first] = claims;
  const kind = answerKind(question);
  if (first === undefined || (kind === null && aspectIn(question) === null)) return [];
  const events = new Map<string, FittingEvent<T>>();
  for (const claim of claims) {
    const date = claim.namesDay ? claim.dates[0]?.from : undefined;
    if (date === undefined) {
      if (claim === first) return [];
      continue;
    }
    const known = [...events.values()].some(
      (event) => event.claim.dates[0]?.from === date || covers(event.claim, date),
    );
    if (!known && answersAlike(question, kind, first, claim)) events.set(date, { date, claim });
  }
  return [...events.values()];
}

/** How far below the first sentence those on other events may score. */
const MARGIN = 0.15;

function covers({ dates: [day] }: Claim, date: string): boolean {
  return day !== undefined && day.from <= date && date <= day.to;
}

/** Whether a claim answers what the first one answers: the kind of thing asked for, the names of the question, and most of the words. */
function answersAlike(question: string, kind: AnswerKind, first: Claim, claim: Claim): boolean {
  if (claim === first) return true;
  if (kind !== null && holdsKind(kind, claim.core, question) < holdsKind(kind, first.core, question)) return false;
  const aspect = aspectIn(question);
  if (aspect !== null && !claim.stems.has(aspect)) return false;
  if (eventKind(claim) !== eventKind(first) || RELATES.test(claim.core)) return false;
  const asked = new Set(comparedWords(question));
  if ([...first.names].some((name) => asked.has(name) && !claim.names.has(name))) return false;
  const [one, other] = [first, claim].map(stemsOf) as [ReadonlySet<string>, ReadonlySet<string>];
  const common = [...one].filter((stem) => other.has(stem)).length;
  return common >= LEAST_COMMON && common / Math.min(one.size, other.size) >= ALIKE;
}

/** The stem of what is asked of an event: "agenda" in "what was the agenda of the talks"; null where nothing is named so. */
function aspectIn(question: string): string | null {
  return terms(ASPECT.exec(question)?.groups?.aspect ?? '')[0] ?? null;
}

const ASPECT = /\bwhat (?:was|were|is|are) the (?:\p{Ll}+ )?(?<aspect>\p{Ll}+) (?:of|at) the\b/iu;

/** A claim's stems, one for whatever a meeting is called. */
function stemsOf({ stems }: Claim): ReadonlySet<string> {
  return new Set([...stems].map((stem) => (MEETINGS.has(stem) ? 'meet' : stem)));
}

const MEETINGS: ReadonlySet<string> = new Set(
  terms('talk talks meeting met summit round session consultation consultations negotiation negotiations conversation'),
);

/** What puts an event in its place beside another one, whose day it may be. */
const RELATES = /\b(?:followed|preceded|ahead of|(?:days?|weeks?|months?) (?:after|before|later|earlier))\b/iu;
const LEAST_COMMON = 2;

/** The least share of words in common, beside names, dates and figures. */
const ALIKE = 0.5;
