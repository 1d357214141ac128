import type { ArticleEntry } from '../../library/library.ts';
import type { Question } from '../../retrieval/question.ts';
import type { Answer } from '../answer.ts';
import type { Candidate } from '../candidates.ts';
import { eventLabel } from './eventLabel.ts';
import { type FittingEvent, fittingEvents } from './fittingEvents.ts';

/** What is said where a question fits several events. */
export interface ToldApart<T extends Candidate> {
  /** The best sentence on each of the two likeliest, the likelier one first. */
  readonly quoted: readonly T[];
  /** The other events, in order of time. */
  readonly choices: Answer['choices'];
}

/** The article of a sentence, as far as it is needed here. */
export type ArticleOf<T> = (candidate: T) => Pick<ArticleEntry, 'date' | 'outlet' | 'title' | 'kind'> | undefined;

/**
 * Tells the events apart that a question without a time fits.
 *
 * @param ranked The sentences that may answer, best first.
 * @param searchWider Gives the sentences of more passages, best first: more events may fit than the best passages hold.
 * @returns Null where the question names a time, or one event only fits.
 */
export async function tellApart<T extends Candidate>(
  { text, dates, window, period }: Pick<Question, 'text' | 'dates' | 'window' | 'period'>,
  ranked: readonly T[],
  articleOf: ArticleOf<T>,
  searchWider: () => Promise<readonly T[]>,
): Promise<ToldApart<T> | null> {
  if (dates.length > 0 || window !== null || period !== null) return null;
  const [first, second] = fittingEvents(text, ranked, articleOf);
  if (first === undefined || second === undefined) return null;
  const others = fittingEvents(text, await searchWider(), articleOf).filter(
    ({ date }) => date !== first.date && date !== second.date,
  );
  return {
    quoted: [first, second].map(({ claim }) => claim.candidate),
    choices: others.map((event) => choiceOf(event, articleOf)).sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

function choiceOf<T extends Candidate>({ date, claim: { candidate } }: FittingEvent<T>, articleOf: ArticleOf<T>) {
  return { label: eventLabel(candidate.sentence.text, articleOf(candidate)?.title ?? ''), date };
}
