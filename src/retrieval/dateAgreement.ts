import { type DateRange, overlaps, resolveYear } from '../text/resolveYear.ts';
import { datesOf } from './textFeatures.ts';

/**
 * How a text's dates stand to the dates that a question names: 1 when one of them falls in, -1 when the text names days but none of
 * them, 0 when it names none or the question has no dates.
 *
 * @param holder What has the text, which is read once however often this is asked.
 * @param published The publication date of the article; a date without a year is of the year that brings it nearest to that.
 */
export function dateAgreement(
  holder: { readonly text: string },
  published: string,
  asked: readonly DateRange[],
): -1 | 0 | 1 {
  if (asked.length === 0) return 0;
  const span = { oldest: published, newest: published };
  const named = datesOf(holder).map((mention) => resolveYear(mention, span));
  if (named.length === 0) return 0;
  return named.some((range) => asked.some((other) => overlaps(range, other))) ? 1 : -1;
}
