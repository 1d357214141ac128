import { daysInMonth } from './calendar.ts';
import { followsPreposition, MONTH_NAME, monthNumber, namesMonth } from './monthNames.ts';
import type { Span } from './span.ts';

/** A date as a text names it: "10 April", "April 10–11, 2025", "in March". */
export interface DateMention extends Span {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** Null where the text names a whole month. */
  readonly day: number | null;
  /** The last day of a range within the month, after `day`; null where the text names one day or a month. */
  readonly dayEnd: number | null;
}

/**
 * Finds the dates that an English text names with a month, in order, not overlapping. Nothing is guessed: weekdays,
 * "yesterday" and figures such as 4/10 are left out, and so are days that no calendar has (31 April).
 */
export function findDates(text: string): readonly DateMention[] {
  const mentions: DateMention[] = [];
  for (const match of text.matchAll(DATE)) {
    const groups: Groups = match.groups ?? {};
    const mention = readMention(match, groups);
    if (mention !== null && isDate(groups, text.slice(Math.max(0, match.index - 20), match.index)))
      mentions.push(mention);
  }
  return mentions;
}

/** The value if it is a day of the calendar written `YYYY-MM-DD`, else null. */
export function parseIsoDate(value: string): string | null {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []).map(Number);
  return isDay(year, month, day) ? value : null;
}

const MONTH = String.raw`(?:${MONTH_NAME})(?![\p{L}\p{N}])`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?![\p{L}\p{N}])`;
/** A number that is no part of a longer one: neither 10.5 nor 10,000 nor 10:30. */
const DAY_ALONE = String.raw`${DAY}(?![.:]\d|,\d{3}(?!\d)|\s?%)`;
const TO = String.raw`\s?(?:[–—-]|to|and|&)\s?`;
const YEAR = String.raw`(?:1[5-9]|20)\d\d(?![\p{L}\p{N}]|[.,]\d)`;
const COMMA = String.raw`(?:,\s?|\s)(?:of\s)?`;

/** One alternative for each way of writing: 2025-04-10; 10–11 April 2025; April 10–11, 2025; April 2025; April. */
const DATE = new RegExp(
  String.raw`(?=[\djfmasond])(?<![\p{L}\p{N}])(?:` +
    [
      String.raw`(?<!\d[.,:/–-])(?<isoYear>\d{4})-(?<isoMonth>\d\d)-(?<isoDay>\d\d)(?![\p{L}\p{N}]|-\d)`,
      String.raw`(?<!\d[.,:/–-])(?<day1>${DAY})(?:${TO}(?<end1>${DAY}))?(?:\s(?:of\s)?|-)` +
        String.raw`(?<month1>${MONTH})(?:\.?(?:${COMMA}|-)(?<year1>${YEAR}))?`,
      String.raw`(?<month2>${MONTH})\.?\s(?:the\s)?(?<day2>${DAY_ALONE})` +
        `(?:${TO}(?<end2>${DAY_ALONE})(?!\\s${MONTH}))?(?:${COMMA}(?<year2>${YEAR}))?`,
      String.raw`(?<month3>${MONTH})\.?${COMMA}(?<year3>${YEAR})`,
      `(?<bare>${MONTH})`,
    ].join('|') +
    ')',
  'giu',
);

type Groups = Readonly<Record<string, string | undefined>>;

function readMention(match: RegExpExecArray, groups: Groups): DateMention | null {
  const name = nameOf(groups);
  const month = name === undefined ? Number(groups.isoMonth) : monthNumber(name);
  const year = numberOf(groups.isoYear ?? groups.year1 ?? groups.year2 ?? groups.year3);
  const [day, dayEnd] = days(groups);
  if (day !== null && !(isDay(year, month, day) && isDay(year, month, dayEnd ?? day))) return null;
  return { start: match.index, end: match.index + match[0].length, year, month, day, dayEnd };
}

function nameOf(groups: Groups): string | undefined {
  return groups.month1 ?? groups.month2 ?? groups.month3 ?? groups.bare;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number.parseInt(digits, 10);
}

/** First and last day; what does not count up is no range: of "20 to 10 April" the day beside the month is left. */
function days(groups: Groups): readonly [number | null, number | null] {
  const first = numberOf(groups.isoDay ?? groups.day1 ?? groups.day2);
  const last = numberOf(groups.end1 ?? groups.end2);
  if (first === null || last === null || first < last) return [first, last];
  return [groups.end1 === undefined ? first : last, null];
}

function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Month names are words and names as well ("they may", "on the march"). */
function isDate(groups: Groups, before: string): boolean {
  if (groups.bare !== undefined) return namesMonth(groups.bare, before);
  const hasYear = groups.year1 ?? groups.year2 ?? groups.year3 ?? groups.isoYear;
  const isOrdinal = /\p{L}/u.test(groups.day1 ?? groups.day2 ?? '');
  return hasYear !== undefined || isOrdinal || !/^ma[ry]/.test(nameOf(groups) ?? '') || followsPreposition(before);
}
