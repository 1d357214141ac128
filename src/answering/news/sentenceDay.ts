import type { ArticleEntry } from '../../library/library.ts';
import { datesOf } from '../../retrieval/textFeatures.ts';
import { type DateRange, resolveYear } from '../../text/resolveYear.ts';

/** When what a sentence tells was. */
export interface SentenceDay extends DateRange {
  /** Whether the sentence says so; else it is the day of its article. */
  readonly isNamed: boolean;
  /** Where it stands among others: of a month without a day the publication date, where it is in that month, else the first day. */
  readonly at: string;
}

/**
 * The last day that a sentence names, or else the last month, up to the day on which its article was last changed: what lies beyond is
 * only expected. The publication date where it names none.
 */
export function sentenceDay(
  sentence: { readonly text: string },
  { date, updated }: Pick<ArticleEntry, 'date' | 'updated'>,
): SentenceDay {
  const end = updated !== null && updated > date ? updated : date;
  const mentions = datesOf(sentence).map((mention) => ({
    ...resolveYear(mention, { oldest: date, newest: date }),
    isDay: mention.day !== null,
  }));
  const past = mentions.filter(({ from }) => from <= end);
  const days = past.filter(({ isDay }) => isDay);
  const [last, ...rest] = days.length > 0 ? days : past;
  if (last === undefined) return { from: date, to: date, at: date, isNamed: false };
  const { from, to, isDay } = rest.reduce((newest, other) => (other.to > newest.to ? other : newest), last);
  return { from, to, at: isDay ? to : from <= date && date <= to ? date : from, isNamed: true };
}
