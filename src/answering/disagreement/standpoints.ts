import { terms, words } from '../../text/words.ts';
import { holdsKind } from '../holdsKind.ts';
import { commonOf } from './alike.ts';
import type { Claim } from './claim.ts';
import { isExpectation } from './expectation.ts';
import { isOtherRound, partOf, sharesDate } from './sameEvent.ts';

/** Other grounds for the same thing: what each gives beyond the question has little in common. */
export function differInReason(question: string, a: Claim, b: Claim): boolean {
  if (a.attribution === '' || b.attribution === '' || isExpectation(a) || isExpectation(b)) return false;
  if (!isSameAffair(question, a, b)) return false;
  if (![a, b].every(({ core }) => holdsKind('reason', core, question) > 0)) return false;
  const asked = new Set(terms(question));
  const [one, other] = [a.allStems, b.allStems];
  const [ground, another] = [without(one, asked), without(other, asked)];
  const shared = [...one].filter((stem) => other.has(stem) && asked.has(stem)).length;
  if (shared < LEAST_ASKED || ground.size === 0 || another.size === 0) return false;
  return commonOf(ground, another) / Math.min(ground.size, another.size) < SAME_GROUND;
}

function without(stems: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...stems].filter((stem) => !others.has(stem)));
}

/** The least words of the question that both grounds are given for. */
const LEAST_ASKED = 2;
/** From this share of words in common on, two grounds are one. */
const SAME_GROUND = 0.5;

/**
 * Two speakers answer the same question otherwise: much the same words on one event. Where they share no more than the words of the
 * question, both have to answer it about as well.
 */
export function differInPosition(question: string, a: Claim, b: Claim): boolean {
  if (a.attribution === '' || b.attribution === '' || isExpectation(a) || isExpectation(b)) return false;
  if (!isSameAffair(question, a, b)) return false;
  const common = [...a.stems].filter((stem) => b.stems.has(stem));
  if (common.length < LEAST_COMMON || common.length / Math.min(a.stems.size, b.stems.size) < FRAME) return false;
  if (without(a.allStems, b.allStems).size === 0 || without(b.allStems, a.allStems).size === 0) return false;
  const asked = new Set(terms(question));
  return common.some((stem) => !asked.has(stem)) || a.candidate.nearness - b.candidate.nearness <= AS_WELL;
}

const LEAST_COMMON = 3;
/** The least share of words in common. */
const FRAME = 0.6;
/** How far below the answer a sentence may score that answers about as well. */
const AS_WELL = 0.05;

/** Whether two claims answer a question about one thing: positions name more than the event they are on. */
function isSameAffair(question: string, a: Claim, b: Claim): boolean {
  return sharesDate(a, b) && partOf(a) === partOf(b) && !isOtherRound(a, b) && holdAskedNames(question, a, b);
}

/** Whether claims hold the same names of the question. */
function holdAskedNames(question: string, a: Claim, b: Claim): boolean {
  return words(question).every(({ text }) => a.names.has(text) === b.names.has(text));
}
