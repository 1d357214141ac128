import type { LibraryReader } from '../library/library.ts';
import { type DateRange, overlaps } from '../text/resolveYear.ts';
import { dateAgreement } from './dateAgreement.ts';
import { firstDay } from './firstDay.ts';
import { isLatest, recency } from './period.ts';
import type { Question } from './question.ts';

/**
 * How a sentence stands to the time that a question speaks of: to its dates as `dateAgreement` says, but 0 where it tells of another day and
 * names one of them besides; where the latest is asked for, 0 to 2, more the newer it is.
 *
 * @param published The publication date of its article.
 */
export function timeAgreement(
  sentence: { readonly text: string },
  published: string,
  { dates, period }: Pick<Question, 'dates' | 'period'>,
  { articles }: Pick<LibraryReader, 'articles'>,
): number {
  if (!isLatest(period)) {
    const agreement = dateAgreement(sentence, published, dates);
    return agreement === 1 && !isOfFirstDay(sentence, published, dates) ? 0 : agreement;
  }
  return 2 * recency(sentence, published, articles[0]?.date ?? published);
}

/** A sentence tells of the first day that it names; "an hour less than on 16 May" tells of another. */
function isOfFirstDay(sentence: { readonly text: string }, published: string, dates: readonly DateRange[]): boolean {
  const day = firstDay(sentence, published);
  return day === null || dates.some((asked) => overlaps(day, asked));
}
