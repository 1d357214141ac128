import { daysBetween, daysInMonth, isoDate } from './calendar.ts';
import type { DateMention } from './dates.ts';

/** The first and the last day (`YYYY-MM-DD`) that a library or a date reaches over. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** Whether two ranges have a day in common. */
export function overlaps(a: DateRange, b: DateRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Years before the span that are looked at; February 29 comes back after eight years at the latest. */
const YEARS_BEFORE = 8;

/**
 * Gives a date its year: the one that it names, else the newest that puts it within the span of the library, else the
 * one that puts it nearest to the span. It is never later than the year of the newest article.
 *
 * @param span The oldest and the newest publication date, `YYYY-MM-DD`.
 */
export function resolveYear(
  mention: Pick<DateMention, 'year' | 'month' | 'day' | 'dayEnd'>,
  span: { readonly oldest: string; readonly newest: string },
): DateRange {
  if (mention.year !== null) return inYear(mention, mention.year);
  const newest = Number(span.newest.slice(0, 4));
  const oldest = Number(span.oldest.slice(0, 4)) - YEARS_BEFORE;
  let best: { readonly range: DateRange; readonly distance: number } | null = null;
  for (let year = newest; year >= oldest && best?.distance !== 0; year--) {
    if (!existsIn(mention, year)) continue;
    const range = inYear(mention, year);
    const days = distance(range, span);
    if (best === null || days < best.distance) best = { range, distance: days };
  }
  return best?.range ?? inYear(mention, newest);
}

type YearlessDate = Pick<DateMention, 'month' | 'day' | 'dayEnd'>;

function existsIn({ month, day, dayEnd }: YearlessDate, year: number): boolean {
  return (dayEnd ?? day ?? 1) <= daysInMonth(year, month);
}

function inYear({ month, day, dayEnd }: YearlessDate, year: number): DateRange {
  const last = day === null ? daysInMonth(year, month) : (dayEnd ?? day);
  return { from: isoDate(year, month, day ?? 1), to: isoDate(year, month, last) };
}

/** Days between a range and the span; 0 where they meet. */
function distance({ from, to }: DateRange, span: { readonly oldest: string; readonly newest: string }): number {
  return Math.max(0, daysBetween(span.newest, from), daysBetween(to, span.oldest));
}
