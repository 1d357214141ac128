import { STOP_WORDS } from '../../text/stopWords.ts';
import { words } from '../../text/words.ts';
import type { Candidate } from '../candidates.ts';
import type { Claim } from './claim.ts';
import { hasOtherSource, sharesDate } from './sameEvent.ts';

/**
 * The claims of those whose accounts a question sets side by side: "did X and Y explain it in the same way?", "who according to X, and who
 * according to Y?". The best claim of each, where they are on one event.
 *
 * @param claims Best first.
 * @returns Null where the question compares no accounts, or there are not two.
 */
export function bothSides<T extends Candidate>(
  question: string,
  claims: readonly Claim<T>[],
): readonly [Claim<T>, Claim<T>] | null {
  if (!comparesAccounts(question)) return null;
  const [first] = claims;
  const named = namesIn(question);
  const speaking = claims.map((claim) => ({ claim, by: named.filter((name) => saysSo(claim, name)) }));
  const one = speaking.find(({ claim, by }) => by.length > 0 && claim === first);
  const other =
    one && speaking.find(({ claim, by }) => by.some((name) => !one.by.includes(name)) && isOther(one.claim, claim));
  return one && other ? [one.claim, other.claim] : null;
}

/** Whether a question sets two accounts side by side. */
export function comparesAccounts(question: string): boolean {
  return COMPARES.test(question);
}

/** That accounts are compared: "in the same way", "according to X, and … according to Y", "what did X say and what did Y say". */
const COMPARES = (() => {
  const saying = '(?:say|said|tell|told|according to|claim|report|think)';
  return new RegExp(
    String.raw`\bthe same\b|\b(?:agree|differ|differently|disagree|contradict)\b|\b${saying}\b.+\band\b.+\b${saying}\b`,
    'iu',
  );
})();

function namesIn(question: string): readonly string[] {
  return words(question)
    .filter(({ start, text }) => start > 0 && /\p{Lu}/u.test(question.charAt(start)) && !STOP_WORDS.has(text))
    .map(({ text }) => text);
}

/** Whether one of the claim's names is the one asked for, or a form of it: "Ukraine" and "Ukrainian". */
function saysSo({ attribution }: Claim, name: string): boolean {
  const stem = name.length > STEM ? name.slice(0, STEM) : name;
  return words(attribution).some(({ text }) => text === name || (stem.length === STEM && text.startsWith(stem)));
}

const STEM = 6;

function isOther(a: Claim, b: Claim): boolean {
  const near = b.candidate.nearness >= a.candidate.nearness - MARGIN;
  const isShared = [...a.names].some((name) => b.names.has(name)) || [...a.stems].some((stem) => b.stems.has(stem));
  return near && isShared && sharesDate(a, b) && hasOtherSource(a, b);
}

/** How far below the first claim the other side's may score. */
const MARGIN = 0.45;
