import { type DateMention, findDates } from '../text/dates.ts';
import type { DateRange } from '../text/resolveYear.ts';
import { terms } from '../text/words.ts';
import { findYears } from '../text/years.ts';

/** Something with a text that does not change, such as a stored passage or sentence. */
interface Texted {
  readonly text: string;
}

/** The stems of the text; found once for as long as the object is kept in memory. */
export const termsOf = remembered(({ text }): ReadonlySet<string> => new Set(terms(text)));

/** The dates that the text names; found once as well. */
export const datesOf = remembered(({ text }): readonly DateMention[] => findDates(text));

/** The years that the text names by themselves. */
export const yearsOf = remembered(({ text }): readonly DateRange[] => findYears(text));

function remembered<T>(find: (holder: Texted) => T): (holder: Texted) => T {
  const known = new WeakMap<Texted, T>();
  return (holder) => {
    const found = known.get(holder) ?? find(holder);
    known.set(holder, found);
    return found;
  };
}
