import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { spellingKey } from './spelling.ts';

/** A word, a figure or a sign beside a figure, in the form in which two wordings are compared. */
export interface WordOfText extends Span {
  /** Without capitals, diacritics, apostrophes, commas of thousands; British and American spellings have one. */
  readonly key: string;
}

/**
 * The words of a text as quotations are compared by them: quotation marks, dashes, blanks, stops and capitals are not in them. What
 * stands beside a figure is: currencies, `%` (as "percent"), `<` and `>`, and a minus are words of their own.
 *
 * @param offset Where the text begins within the one that the words' offsets are meant for.
 */
export function wordingOf(text: string, offset = 0): readonly WordOfText[] {
  const spoken = words(text).map(({ start, end, text: word }): WordOfText => {
    const raw = text.slice(start, end);
    if (!MARKED.test(raw)) return { start: offset + start, end: offset + end, key: spellingKey(word) };
    const owner = POSSESSIVE.test(raw) ? 's' : '';
    const stop = ACRONYM.test(raw) && text.startsWith('.', end) ? 1 : 0;
    const key = spellingKey(word.replaceAll("'", '') + owner);
    return { start: offset + start, end: offset + end + stop, key };
  });
  const signs = Array.from(text.matchAll(SIGN), ({ index, 0: sign }): WordOfText => {
    const start = offset + index;
    return { start, end: start + sign.length, key: SIGNS[sign] ?? sign };
  });
  return together(signs.length === 0 ? spoken : [...spoken, ...signs].sort((a, b) => a.start - b.start));
}

/** With an apostrophe or a stop; most words have none. */
const MARKED = /['’ʼ.]/u;
/** Its last stop is its own. */
const ACRONYM = /^\p{L}(?:\.\p{L})+$/u;
const POSSESSIVE = /\p{L}['’ʼ][sS]$/u;
/** A minus has a blank before it and none behind it, else it is a dash. */
const SIGN = /[\p{Sc}%‰&]|[<>≤≥±≈~+](?=\s?\p{Sc}?\d)|(?<=^|[\s(["'“‘«])[-−–](?=\p{Sc}?\d)/gu;
const SIGNS: Readonly<Record<string, string>> = {
  '%': 'percent',
  '&': 'and',
  '-': 'minus',
  '−': 'minus',
  '–': 'minus',
};

/** "per cent" is one word. */
function together(all: readonly WordOfText[]): readonly WordOfText[] {
  if (!all.some(({ key }) => key === 'cent')) return all;
  return all.flatMap((word, at) => {
    if (word.key === 'cent' && all[at - 1]?.key === 'per') return [];
    const next = all[at + 1];
    return word.key === 'per' && next?.key === 'cent' ? [{ ...word, end: next.end, key: 'percent' }] : [word];
  });
}
