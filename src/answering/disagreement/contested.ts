import { terms, words } from '../../text/words.ts';
import type { AnswerKind } from '../answerKind.ts';
import type { Claim } from './claim.ts';
import { durationsDiffer, durationsIn } from './durations.ts';
import { isSameEvent, partOf, sharesDate, sharesNames } from './sameEvent.ts';

/** A point on which claims can differ, as it is shown. */
export type Point = 'how long it lasted' | 'the figure' | 'the date' | 'the place' | 'who' | 'the reason';

/** Says on which point, of the kind that is asked for, two claims on the same event differ; null where they do not. */
export function contested(asked: AnswerKind, question: string, a: Claim, b: Claim): Point | null {
  if (asksDuration(asked, question)) return differInDuration(a, b) ? 'how long it lasted' : null;
  if (asked === 'number') return differInFigure(a, b) ? 'the figure' : null;
  if (asked === 'time' || WHICH_DAY.test(question)) return differInDate(a, b) ? 'the date' : null;
  if (asked === 'place' || WHICH_PLACE.test(question)) return differInPlace(a, b) ? 'the place' : null;
  if (asked === 'person') return differInPosition(question, a, b) ? 'who' : null;
  if (asked === 'reason') return differInPosition(question, a, b) ? 'the reason' : null;
  return null;
}

const WHICH_DAY = /\b(?:on|from|by|until) (?:what|which) (?:day|date)\b/iu;
const WHICH_PLACE = /\b(?:at|in) (?:what|which) (?:place|venue|building|city|town|hotel|palace)\b/iu;

/** Whether time is asked for as a length: "how long", "how many hours". */
export function asksDuration(asked: AnswerKind, question: string): boolean {
  return asked === 'duration' || /\bhow (?:many|much) (?:hours?|minutes?|days?|time)\b/iu.test(question);
}

/** What was expected and what came is no disagreement. */
function isExpectation({ core }: Claim): boolean {
  return /\b(?:expect(?:ed|s|ing)?|forecast|predict(?:ed|s)?|planned|scheduled|hop(?:ed|es)|would|could|might|should)\b/iu.test(
    core,
  );
}

/** Whether a claim says how long something took, and not how long it was to take. */
export function tellsDuration(claim: Claim): boolean {
  return LASTED.test(claim.core) && durationsIn(claim.core).length > 0 && !isExpectation(claim);
}

const LASTED = /\b(?:last(?:s|ed|ing)?|t(?:ook|akes?|aking)|ran|spent|went on|continued)\b/iu;

function differInDuration(a: Claim, b: Claim): boolean {
  return (
    tellsDuration(a) &&
    tellsDuration(b) &&
    isSameEvent(a, b) &&
    durationsDiffer(durationsIn(a.core), durationsIn(b.core))
  );
}

/** The same thing counted, in the same words around it, with another figure. */
function differInFigure(a: Claim, b: Claim): boolean {
  if (isExpectation(a) || isExpectation(b) || !isSameEvent(a, b) || alike(a.stems, b.stems) < FIGURE_ALIKE)
    return false;
  const [counts, others] = [countsIn(a.core), countsIn(b.core)];
  return [...counts].some(([what, figure]) => others.has(what) && others.get(what) !== figure);
}

/** The least share of words in common around a figure. */
const FIGURE_ALIKE = 0.5;

/** Figures by the stem of the two words behind them: what is counted. */
function countsIn(text: string): ReadonlyMap<string, string> {
  const counts = new Map<string, string>();
  for (const { groups = {} } of text.matchAll(COUNT)) {
    const { figure = '', what = '' } = groups;
    counts.set(terms(what).join(' '), figure.replaceAll(',', '').toLowerCase());
  }
  return counts;
}

const COUNT =
  /(?<![\p{L}\d.,:$€–-])(?<figure>\d[\d,]*(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:of|more))? (?<what>(?!\p{Lu}\p{Ll}+ 20\d\d)\p{L}+(?: \p{L}+)?)/gu;

/** Words in common, of all words. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((stem) => b.has(stem)).length;
  return common / Math.max(1, a.size + b.size - common);
}

function differInDate(a: Claim, b: Claim): boolean {
  if (a.dates.length === 0 || b.dates.length === 0) return false;
  const assigned = DATED.test(a.attribution) ? [a, b] : DATED.test(b.attribution) ? [b, a] : null;
  if (assigned === null) return false;
  const [dated, other] = assigned as [Claim, Claim];
  const has = wordsOf(other);
  const told = [...wordsOf(dated)];
  if (told.length === 0 || told.filter((word) => has.has(word)).length / told.length < CONTAINED) return false;
  return dated.dates.some(({ from, to }) => !other.dates.some((range) => range.from === from && range.to === to));
}

/** The least share of what is said to be dated that the other claim speaks of too. */
const CONTAINED = 0.7;
const DATED = /\b(?:dated|timed)\b/u;
const PLACED = /\bplaced\b/u;

function wordsOf({ names, stems }: Claim): ReadonlySet<string> {
  return new Set([...stems, ...[...names].flatMap(terms)]);
}

function differInPlace(a: Claim, b: Claim): boolean {
  const assigned = PLACED.test(a.attribution) ? [a, b] : PLACED.test(b.attribution) ? [b, a] : null;
  if (assigned === null || !sharesDate(a, b)) return false;
  const [placed, other] = assigned as [Claim, Claim];
  const [one, another] = [placesIn(placed.core), placesIn(other.core)];
  return (
    one.length > 0 && another.length > 0 && !one.some((term) => another.includes(term)) && sharesSomeName(placed, other)
  );
}

/**
 * Two speakers answer the same question otherwise: much the same words on one event. Where they share no more than the words of the
 * question, both have to answer it about as well.
 */
function differInPosition(question: string, a: Claim, b: Claim): boolean {
  if (a.attribution === '' || b.attribution === '' || isExpectation(a) || isExpectation(b)) return false;
  if (!sharesDate(a, b) || partOf(a) !== partOf(b) || !holdsAskedNames(question, a, b)) return false;
  const common = [...a.stems].filter((stem) => b.stems.has(stem));
  if (common.length < LEAST_COMMON || common.length / Math.min(a.stems.size, b.stems.size) < FRAME) return false;
  const asked = new Set(terms(question));
  return common.some((stem) => !asked.has(stem)) || a.candidate.score - b.candidate.score <= AS_WELL;
}

const LEAST_COMMON = 3;
/** The least share of words in common. */
const FRAME = 0.6;
/** How far below the answer a sentence may score that answers about as well. */
const AS_WELL = 0.05;

/** Whether a claim holds the names of the question that the answer holds. */
function holdsAskedNames(question: string, answer: Claim, claim: Claim): boolean {
  const asked = new Set(words(question).map(({ text }) => text));
  return [...answer.names].every((name) => !asked.has(name) || claim.names.has(name));
}

/** Stems of what stands behind "at": "at the consul general's residence". */
function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\bat (?<place>[^,;]+?)(?= (?:in|on|for|and|with)\b|[,;]|\s?\.?$)/gu)].flatMap(
    ({ groups }) => terms(groups?.place ?? ''),
  );
}

function sharesSomeName(a: Claim, b: Claim): boolean {
  return sharesNames(a, b) || [...a.names].some((name) => b.names.has(name));
}
