import type { Names } from '../../corpus/names.ts';
import { findDates } from '../../text/dates.ts';
import { type DateRange, resolveYear } from '../../text/resolveYear.ts';
import type { ReadAlias } from '../aliases.ts';
import { type Days, type Description, findDescriptions } from './findDescriptions.ts';
import { type PhraseWord, phraseWords } from './phraseWords.ts';
import { staysAsItIs } from './staysAsItIs.ts';

/** A question with the names of those whom it describes. */
export interface ReadDescriptions {
  readonly text: string;
  /** What was replaced, in order. */
  readonly aliases: readonly ReadAlias[];
}

/**
 * Puts names in place of descriptions that fit one person's role alone: "the American envoy" becomes "Steve Witkoff". A description that fits
 * several or nobody stays, and so does one beside the name, one whose holder is asked for, and the owner of an office or a palace.
 *
 * @param span The oldest and the newest publication date. Roles count that were held on a date that the question names, or without one within
 *   the span.
 */
export function readDescriptions(
  text: string,
  names: Names,
  span: { readonly oldest: string; readonly newest: string } | null,
): ReadDescriptions {
  if (names.roles === undefined || names.roles.length === 0) return { text, aliases: [] };
  const all = phraseWords(text);
  const aliases: ReadAlias[] = [];
  let out = '';
  let at = 0;
  for (const description of findDescriptions(all, names, daysOf(text, span))) {
    const { holder } = description;
    if (holder === null || staysAsItIs(text, all, description, holder, names)) continue;
    const { start, end } = placeOf(text, all, description);
    aliases.push({ from: text.slice(start, end), to: holder });
    out += text.slice(at, start) + holder;
    at = end;
  }
  return { text: out + text.slice(at), aliases };
}

function daysOf(text: string, span: { readonly oldest: string; readonly newest: string } | null): Days {
  if (span === null) return [{ from: '0000', to: '9999' }];
  const named: readonly DateRange[] = findDates(text).map((mention) => resolveYear(mention, span));
  return named.length > 0 ? named : [{ from: span.oldest, to: span.newest }];
}

/** With "the" in front, without the possessive ending. */
function placeOf(text: string, all: readonly PhraseWord[], { first, end }: Description) {
  const [before, opening, last] = [all[first - 1], all[first], all[end - 1]];
  const start = (before?.text === 'the' && opening?.after === 'blank' ? before : opening)?.start ?? 0;
  const until = last?.end ?? start;
  return { start, end: until - (/['’ʼ][sS]$/u.exec(text.slice(start, until))?.[0].length ?? 0) };
}
