import { daysBetween } from '../text/calendar.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import { shift } from '../text/periods.ts';
import { type DateRange, resolveYear } from '../text/resolveYear.ts';
import type { Span } from '../text/span.ts';

/** What days are read by. */
export interface DayContext {
  /** Publication date of the article, `YYYY-MM-DD`. */
  readonly published: string;
  /** The last day that the article named before the sentence; null where it named none. */
  readonly lastDay: string | null;
}

/** A date without a year is of the year that brings it nearest to the publication, and of none that comes after it. */
export function resolveDay(mention: UndatedMention, published: string): DateRange {
  const span = { oldest: published, newest: published };
  if (mention.year !== null || mention.month === 2) return resolveYear(mention, span);
  // As `resolveYear` does for all months, which looks at more years.
  const year = Number(published.slice(0, 4));
  const [now, before] = [year, year - 1].map((one) => resolveYear({ ...mention, year: one }, span));
  if (now === undefined || before === undefined || now.from <= published) return now ?? resolveYear(mention, span);
  return daysBetween(published, now.from) <= daysBetween(before.to, published) ? now : before;
}

type UndatedMention = Pick<DateMention, 'year' | 'month' | 'day' | 'dayEnd'>;

/** The dates with a day that a text names; most sentences have none, which is seen without reading them all through. */
export function datedDays(text: string): readonly DateMention[] {
  return DATED.test(text) ? findDates(text).filter(({ day }) => day !== null) : [];
}

const DATED =
  /\d(?:st|nd|rd|th)?(?: of)?[\s-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? (?:the )?\d|\d{4}-\d\d-\d\d/iu;

/** A day that a sentence names without a date. */
export interface RelativeDay extends Span {
  readonly date: string;
}

/**
 * Reads "today", "yesterday" and days of the week by the publication date; "the following day", "a week later" by the last day named
 * before; "the day before the talks of 11 March" by the day that follows. A day of the week is the last one up to the publication.
 *
 * @returns The first such day; null where there is none, or nothing to count from.
 */
export function readRelativeDay(sentence: string, context: DayContext): RelativeDay | null {
  const match = RELATIVE.exec(sentence);
  if (match === null) return null;
  const date = dayOf(match.groups ?? {}, sentence, match.index + match[0].length, match.index, context);
  return date === null ? null : { start: match.index, end: match.index + match[0].length, date };
}

const COUNTS: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten'.split(' ').map((word, index) => [word, index + 1]),
);
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const COUNT = String.raw`(?:[Aa]n?|${Object.keys(COUNTS)
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')}|\d{1,2})`;

const RELATIVE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:` +
    [
      String.raw`(?<which>[Tt]he (?:day|night|evening|morning)) (?<side>before|after)`,
      String.raw`(?:[Oo]n )?[Tt]he (?<step>next|following|same|previous) day`,
      String.raw`(?<count>${COUNT}) (?<unit>day|week)s? (?<way>later|earlier|afterwards)`,
      String.raw`(?<now>[Yy]esterday|[Tt]oday|[Tt]onight)(?!['’]s)`,
      String.raw`(?<!\b(?:next|by|until|till|since|before|after|for|from|of|every|each|and|to|between|named|the|a|coming) )(?:[Oo]n |[Ll]ast |this )?(?<weekday>${WEEKDAYS.join('|')})(?!s|['’]s)`,
    ].join('|') +
    String.raw`)(?![\p{L}\p{N}])`,
  'u',
);

type Groups = Readonly<Record<string, string | undefined>>;

function dayOf(groups: Groups, sentence: string, end: number, start: number, context: DayContext): string | null {
  const { published } = context;
  const { which, side, step, count, unit, way, now, weekday } = groups;
  if (now !== undefined) return /yesterday/iu.test(now) ? shift(published, -1) : published;
  if (weekday !== undefined) return lastWeekday(weekday, published);
  const before = lastNamed(sentence.slice(0, start), published) ?? context.lastDay;
  if (which !== undefined) return besideDay(sentence.slice(end), side === 'before' ? -1 : 1, before, published);
  if (before === null) return null;
  if (step !== undefined) return shift(before, step === 'same' ? 0 : step === 'previous' ? -1 : 1);
  const days = countOf(count ?? '') * (unit === 'week' ? 7 : 1);
  return shift(before, way === 'earlier' ? -days : days);
}

function countOf(count: string): number {
  return /^an?$/iu.test(count) ? 1 : (COUNTS[count.toLowerCase()] ?? Number(count));
}

/** "the day before the talks of 11 March"; by itself it counts from the day named before. */
function besideDay(after: string, days: number, before: string | null, published: string): string | null {
  if (/^\s*(?:[,.;]|$)/u.test(after)) return before === null ? null : shift(before, days);
  const clause = /^[^,;]*/u.exec(after)?.[0] ?? '';
  const [anchor] = datedDays(clause);
  return anchor === undefined ? null : shift(resolveDay(anchor, published).from, days);
}

/** The last day that a text names; null where it names none. */
export function lastNamed(text: string, published: string): string | null {
  const last = datedDays(text).at(-1);
  return last === undefined ? null : resolveDay(last, published).from;
}

function lastWeekday(name: string, published: string): string {
  const days = (new Date(`${published}T00:00:00Z`).getUTCDay() - WEEKDAYS.indexOf(name) + 7) % 7;
  return shift(published, -days);
}
