import { daysBetween } from '../../text/calendar.ts';
import type { AnswerKind } from '../answerKind.ts';
import { alike, commonOf } from './alike.ts';
import type { Claim } from './claim.ts';
import { durationsDiffer, durationsIn } from './durations.ts';
import { isExpectation } from './expectation.ts';
import { askedFigure, figuresDiffer } from './figures.ts';
import { fatesAgree } from './fates.ts';
import { placesDiffer, placesIn } from './places.ts';
import { areOpposed, asksPosition } from './positions.ts';
import { isSameEvent, namesAgree, sharesDate } from './sameEvent.ts';
import { differInPosition, differInReason } from './standpoints.ts';

/** A point on which claims can differ, as it is shown. */
export type Point =
  'how long it lasted' | 'the figure' | 'the date' | 'the place' | 'who' | 'the reason' | 'whether it is so';

/** The points on which there is a value to compare: two of them are evidence that the question is answered. */
export const VALUES: ReadonlySet<Point> = new Set<Point>(['how long it lasted', 'the figure', 'the date']);

/** Says whether two claims, by different sources, differ on the point; the first answers about as well as the second. */
export type Differ = (question: string, a: Claim, b: Claim) => boolean;

/** The point that a question asks for, on which sources can differ; null where it asks for none. */
export function pointAsked(asked: AnswerKind, question: string): Point | null {
  if (asksDuration(asked, question)) return 'how long it lasted';
  if (asked === 'number' || WHAT_FIGURE.test(question)) return 'the figure';
  if (asked === 'time' || WHICH_DAY.test(question)) return 'the date';
  if (asked === 'place' || WHICH_PLACE.test(question)) return 'the place';
  if (asked === 'person') return 'who';
  if (asked === 'reason') return 'the reason';
  return asksPosition(question) ? 'whether it is so' : null;
}

const WHICH_DAY = /\b(?:on|from|by|until) (?:what|which) (?:day|date)\b/iu;
const WHICH_PLACE =
  /\b(?:at|in) (?:what|which) (?:\p{L}+ )?(?:place|venue|building|city|town|village|hotel|palace|country)\b/iu;
const WHAT_FIGURE =
  /\bwhat (?:is|was|were|did) (?:the )?.*\b(?:rate|turnout|share|price|costs?|score|margin|toll|size|number|amount|result of the vote)\b|\bby how (?:many|much)\b/iu;

/** Whether time is asked for as a length: "how long", "how many hours". */
export function asksDuration(asked: AnswerKind, question: string): boolean {
  return asked === 'duration' || /\bhow (?:many|much) (?:hours?|minutes?|days?|weeks?|months?|time)\b/iu.test(question);
}

/** How claims are compared on each point. */
export const DIFFER: Readonly<Record<Point, Differ>> = {
  'how long it lasted': (question, a, b) =>
    tellsDuration(a) &&
    tellsDuration(b) &&
    isSameEvent(question, a, b) &&
    durationsDiffer(durationsIn(a.core), durationsIn(b.core)),
  'the figure': differInFigure,
  'the date': differInDate,
  'the place': differInPlace,
  who: (question, a, b) => differInPosition(question, a, b) || differInReason(question, a, b),
  'the reason': differInReason,
  'whether it is so': (question, a, b) =>
    areSpoken(a, b) && !isExpectation(a) && !isExpectation(b) && isSameEvent(question, a, b) && areOpposed(a, b),
};

/** Whether a claim says how long something took, and not how long it was to take. */
export function tellsDuration(claim: Claim): boolean {
  return LASTED.test(claim.core) && durationsIn(claim.core).length > 0 && !isExpectation(claim);
}

const LASTED =
  /\b(?:last(?:s|ed|ing)?|t(?:ook|akes?|aking)|ran|spent|went on|continued|(?:ended|closed|over|broke up|finished) after|for (?:(?:about|over|more than|nearly|almost|some|at least|only|just|around) )?(?:\d|an?\b|half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))/iu;

/** The same thing counted on one event, with figures that cannot both be meant; a count that came later on is no contradiction. */
function differInFigure(question: string, a: Claim, b: Claim): boolean {
  if (isExpectation(a) || isExpectation(b) || !isSameEvent(question, a, b) || !fatesAgree(a.core, b.core)) return false;
  const asked = askedFigure(question);
  if (asked.kind !== 'money' && asked.kind !== 'percent' && isLaterCount(a, b)) return false;
  const [one, other] = [a.allStems, b.allStems];
  const common = commonOf(one, other);
  if (common < LEAST_COMMON_OF_FIGURES || common / Math.min(one.size, other.size) < FIGURE_ALIKE) return false;
  return figuresDiffer(asked, a.undated, b.undated);
}

/** The least words in common around a figure, and their share of the shorter claim's. */
const LEAST_COMMON_OF_FIGURES = 2;
const FIGURE_ALIKE = 0.34;

/** Counts of two articles grow from day to day while an event is news. */
function isLaterCount(a: Claim, b: Claim): boolean {
  return (
    a.candidate.passage.articleId !== b.candidate.passage.articleId &&
    Math.abs(daysBetween(a.published, b.published)) > 2 &&
    !(a.isSummary && b.isSummary)
  );
}

/** Another day for the same thing: said to be dated otherwise, or in much the same words by somebody else, a few days apart. */
function differInDate(question: string, a: Claim, b: Claim): boolean {
  if (a.dates.length === 0 || b.dates.length === 0) return false;
  const [dated, other] = DATED.test(b.attribution) ? [b, a] : [a, b];
  const isAssigned = DATED.test(dated.attribution);
  if (!isAssigned && !(areSpoken(a, b) && a.namesDay && b.namesDay && areNear(a, b) && namesAgree(question, a, b)))
    return false;
  if (alike(dated, other) < CONTAINED) return false;
  return dated.dates.every(({ from, to }) => !other.dates.some((range) => range.from === from && range.to === to));
}

/** The least share of what is dated that the other claim speaks of too. */
const CONTAINED = 0.7;
const DATED = /\b(?:dated|timed)\b/u;

/** What comes back is some days apart at the least; what is remembered wrongly is not. */
function areNear(a: Claim, b: Claim): boolean {
  const [[one], [other]] = [a.dates, b.dates];
  return one !== undefined && other !== undefined && Math.abs(daysBetween(one.from, other.from)) <= DAYS_OFF;
}

const DAYS_OFF = 5;
const PLACED = /\bplaced\b/u;

function differInPlace(question: string, a: Claim, b: Claim): boolean {
  const isPlaced = PLACED.test(a.attribution) || PLACED.test(b.attribution);
  if (!placesDiffer(placesIn(a.undated), placesIn(b.undated))) return false;
  if (isPlaced)
    return (sharesDate(a, b) || a.dates.length + b.dates.length < 2) && [...a.names].some((name) => b.names.has(name));
  return (
    areSpoken(a, b) &&
    isSameEvent(question, a, b) &&
    commonOf(a.allStems, b.allStems) >= 2 &&
    alike(a, b) >= PLACE_ALIKE
  );
}

const PLACE_ALIKE = 0.5;

/** Whether somebody says it in each; news is what its outlet says. */
function areSpoken(a: Claim, b: Claim): boolean {
  return [a, b].every(({ attribution, isSummary }) => attribution !== '' || !isSummary);
}
