import type { LibraryReader } from '../library/library.ts';
import { dateAgreement } from './dateAgreement.ts';
import { isLatest, recency } from './period.ts';
import type { Question } from './question.ts';

/**
 * How a sentence stands to the time that a question speaks of: to its dates as `dateAgreement` says; where the latest is asked for,
 * 0 to 2, more the newer it is.
 *
 * @param published The publication date of its article.
 */
export function timeAgreement(
  sentence: { readonly text: string },
  published: string,
  { dates, period }: Pick<Question, 'dates' | 'period'>,
  { articles }: Pick<LibraryReader, 'articles'>,
): number {
  if (!isLatest(period)) return dateAgreement(sentence, published, dates);
  return 2 * recency(sentence, published, articles[0]?.date ?? published);
}
