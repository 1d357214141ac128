import { type DateRange, resolveYear } from '../text/resolveYear.ts';
import { datesOf } from './textFeatures.ts';

/**
 * The day, or the month or year, that a sentence tells of: the first that it names; null where it names none.
 *
 * @param published The publication date of its article, from which a date takes its year.
 */
export function firstDay(sentence: { readonly text: string }, published: string): DateRange | null {
  const [mention] = datesOf(sentence);
  return mention === undefined ? null : resolveYear(mention, { oldest: published, newest: published });
}
