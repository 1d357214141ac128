import { daysInMonth, isoDate } from './calendar.ts';
import { findDates } from './dates.ts';
import { type DateRange, resolveYear } from './resolveYear.ts';
import type { Span } from './span.ts';

/** A stretch of days as a text names it, and where it stands. */
export interface Period extends Span, DateRange {}

/** What a period without a year, or one that counts from today, is read by. */
export interface PeriodContext {
  /** The oldest and the newest publication date, `YYYY-MM-DD`. */
  readonly span: { readonly oldest: string; readonly newest: string };
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly now: string;
}

/**
 * Reads the days, month, season, year or stretch before today that a text names at a place: "10 April", "the spring of 2025", "early
 * May", "last week". A week begins on Monday; the seasons are of three months, spring from March on.
 *
 * @param at Where it has to begin, articles and "the end of" included.
 * @returns Null where nothing of the kind begins there.
 */
export function readPeriod(text: string, at: number, context: PeriodContext): Period | null {
  const front = FRONT.exec(text.slice(at))?.[0].length ?? 0;
  const start = at + front;
  const read = readDay(text, start, context) ?? readSeason(text, start, context) ?? readYear(text, start);
  const relative = read ?? readRelative(text, at, context.now);
  return relative === null ? null : { ...relative, start: at };
}

const FRONT = /^(?:the\s+)?(?:(?:beginning|start|middle|end)\s+of\s+(?:the\s+)?|(?:early|mid|late)[\s-]+)?/iu;

function readDay(text: string, at: number, { span }: PeriodContext): Period | null {
  const mention = findDates(text).find(({ start }) => start === at);
  return mention ? { start: at, end: mention.end, ...resolveYear(mention, span) } : null;
}

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const SEASON = /^(?<season>spring|summer|autumn|fall|winter)(?:\s+(?:of\s+)?(?<year>20\d\d))?(?![\p{L}\p{N}])/iu;

function readSeason(text: string, at: number, { span }: PeriodContext): Period | null {
  const match = SEASON.exec(text.slice(at));
  const month = SEASONS[match?.groups?.season?.toLowerCase() ?? ''];
  if (match === null || month === undefined) return null;
  const newest = Number(span.newest.slice(0, 4));
  const [first = newest - 1, ...rest] = match.groups?.year ? [Number(match.groups.year)] : [newest, newest - 1];
  const ranges = [first, ...rest].map((year) => seasonOf(year, month));
  const range = ranges.find(({ from, to }) => from <= span.newest && to >= span.oldest) ?? seasonOf(first, month);
  return { start: at, end: at + match[0].length, ...range };
}

function seasonOf(year: number, month: number): DateRange {
  const [endYear, endMonth] = month === 12 ? [year + 1, 2] : [year, month + 2];
  return { from: isoDate(year, month, 1), to: isoDate(endYear, endMonth, daysInMonth(endYear, endMonth)) };
}

function readYear(text: string, at: number): Period | null {
  const year = /^20\d\d(?![\p{L}\p{N}%-]|[.,]\d)/u.exec(text.slice(at))?.[0];
  return year === undefined ? null : { start: at, end: at + 4, from: `${year}-01-01`, to: `${year}-12-31` };
}

const RELATIVE =
  /^(?:(?<day>today|yesterday)|(?:the\s+)?(?<which>this|last|past|previous)\s+(?:(?<count>\d{1,3}|few|couple of|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+)?(?<unit>day|week|month|year)s?)(?![\p{L}\p{N}])/iu;

function readRelative(text: string, at: number, now: string): Period | null {
  const match = RELATIVE.exec(text.slice(at));
  if (match === null) return null;
  const { day, which = '', count, unit = '' } = match.groups ?? {};
  const range = day ? dayOf(day, now) : stretchOf(which.toLowerCase(), count, unit.toLowerCase() as Unit, now);
  return { start: at, end: at + match[0].length, ...range };
}

type Unit = 'day' | 'week' | 'month' | 'year';

function dayOf(day: string, now: string): DateRange {
  const date = day.toLowerCase() === 'today' ? now : shift(now, -1);
  return { from: date, to: date };
}

/** "Last week" is the calendar's week before this one, "the past week" and "the last two weeks" end today. */
function stretchOf(which: string, count: string | undefined, unit: Unit, now: string): DateRange {
  if (count !== undefined || which === 'past') {
    return { from: shift(now, -timesOf(count) * DAYS[unit]), to: now };
  }
  const current = unitOf(now, unit);
  return which === 'this' ? current : unitOf(shift(current.from, -1), unit);
}

function timesOf(count = 'one'): number {
  return COUNTS[count.toLowerCase()] ?? Number(count);
}

const COUNTS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 },
  ...{ 'couple of': 2, few: 3 },
};
const DAYS: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** The calendar's day, week, month or year that a day is in. */
export function unitOf(date: string, unit: 'day' | 'week' | 'month' | 'year'): DateRange {
  const [year = 0, month = 0] = date.split('-').map(Number);
  if (unit === 'day') return { from: date, to: date };
  if (unit === 'year') return { from: isoDate(year, 1, 1), to: isoDate(year, 12, 31) };
  if (unit === 'month') return { from: isoDate(year, month, 1), to: isoDate(year, month, daysInMonth(year, month)) };
  const monday = shift(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
  return { from: monday, to: shift(monday, 6) };
}

/** The day so many days later, or earlier where they are negative. */
export function shift(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
