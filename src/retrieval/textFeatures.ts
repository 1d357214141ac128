import type { ArticleEntry } from '../library/library.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import type { DateRange } from '../text/resolveYear.ts';
import { terms } from '../text/words.ts';
import { findYears } from '../text/years.ts';

/** Something with a text that does not change, such as a stored passage or sentence. */
interface Texted {
  readonly text: string;
}

/** The stems of the text; found once for as long as the object is kept in memory. */
export const termsOf = remembered(({ text }: Texted): ReadonlySet<string> => new Set(terms(text)));

/** The dates that the text names; found once as well. */
export const datesOf = remembered(({ text }: Texted): readonly DateMention[] => findDates(text));

/** The years that the text names by themselves. */
export const yearsOf = remembered(({ text }: Texted): readonly DateRange[] => findYears(text));

/** The stems that an article is filed under: those of its title and tags. */
export const filedUnder = remembered(
  ({ title, tags }: Pick<ArticleEntry, 'title' | 'tags'>): ReadonlySet<string> =>
    new Set(terms([title, ...tags].join(' '))),
);

function remembered<H extends object, T>(find: (holder: H) => T): (holder: H) => T {
  const known = new WeakMap<H, T>();
  return (holder) => {
    const found = known.get(holder) ?? find(holder);
    known.set(holder, found);
    return found;
  };
}
