import type { StoredPassage, StoredSentence } from '../library/library.ts';
import { daysBetween } from '../text/calendar.ts';
import { type DateRange, resolveYear } from '../text/resolveYear.ts';
import { inWindow, type SearchWindow } from './question.ts';
import { datesOf, yearsOf } from './textFeatures.ts';

/**
 * The sentences of a passage that are of a period: those that name a day, month or year of it. One that names none is of the last that was
 * named before it in the passage, or of the day of its article.
 *
 * @param published The publication date of the passage's article.
 */
export function sentencesIn(
  { sentences }: StoredPassage,
  published: string,
  period: SearchWindow,
): readonly StoredSentence[] {
  let last = inWindow(published, period);
  return sentences.filter((sentence) => {
    const named = daysNamed(sentence, published);
    if (named.length > 0) last = named.some((range) => meets(range, period));
    return last || (named.length === 0 && inWindow(published, period));
  });
}

/** The days are found once for as long as what has the text is kept in memory: a period is looked for in hundreds of passages. */
function daysNamed(holder: { readonly text: string }, published: string): readonly DateRange[] {
  const found = known.get(holder);
  if (found?.published === published) return found.days;
  const span = { oldest: published, newest: published };
  const days = [...datesOf(holder).map((mention) => resolveYear(mention, span)), ...yearsOf(holder)];
  known.set(holder, { published, days });
  return days;
}

const known = new WeakMap<object, { readonly published: string; readonly days: readonly DateRange[] }>();

function meets({ from, to }: DateRange, window: SearchWindow): boolean {
  return (window.from === null || to >= window.from) && (window.to === null || from <= window.to);
}

/** Whether the period is "the latest": nothing is left out, and the newest goes before. */
export function isLatest(period: SearchWindow | null): boolean {
  return period?.from === null && period.to === null;
}

/**
 * How new a text is, 0 to 1: 1 on the day of the newest article, half as much with each two months before it.
 *
 * @param published The publication date of its article, which counts where the text names no day up to the newest article's.
 */
export function recency(holder: { readonly text: string }, published: string, newest: string): number {
  const days = daysNamed(holder, published).map(({ from }) => from);
  const day = days.filter((date) => date <= newest).reduce((last, date) => (date > last ? date : last), '');
  return 2 ** (-daysBetween(day === '' ? published : day, newest) / HALF_LIFE);
}

const HALF_LIFE = 60;
