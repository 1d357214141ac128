import { stemmer } from 'stemmer';
import { plainWordEnd } from './plainWord.ts';
import type { Span } from './span.ts';
import { STOP_WORDS } from './stopWords.ts';

/** A word of a text, in the form in which words are compared. */
export interface Word extends Span {
  /**
   * In small letters without diacritics ("ciragan"), the possessive 's dropped, `'` for any apostrophe. Numbers have no
   * commas for thousands. Dotted acronyms lose their dots unless they would become another word: "uk", but "u.s".
   */
  readonly text: string;
}

/** Finds the words of a text: runs of letters and digits, with apostrophes inside; hyphens part them. */
export function words(text: string): readonly Word[] {
  const found: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const end = plainWordEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    const word = end === null ? wordFrom(text, at) : { start: at, end, text: comparedPlain(text.slice(at, end)) };
    if (word === null) break;
    found.push(word);
    at = word.end;
  }
  return found;
}

/** The words of a text as they are compared, in order. */
export function comparedWords(text: string): readonly string[] {
  return words(text).map((word) => word.text);
}

/** The same, a blank between them: "phone-call" and "phone call" are one. */
export function asCompared(text: string): string {
  return comparedWords(text).join(' ');
}

/** The words that a search compares, in order: no stop words, contractions parted, the rest cut to Porter's stems. */
export function terms(text: string): readonly string[] {
  return words(text)
    .flatMap((word) => word.text.split("'"))
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map((word) => (/^[a-z]+$/.test(word) ? stemmer(word) : word));
}

/** Whether all of the terms are among those held; never where there are none. */
export function holdsAll(held: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((term) => held.has(term));
}

const APART = String.raw`(?![\p{L}\p{N}])`;
/** A dotted acronym, a number, or a word. */
const WORD = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+${APART}(?:\.?['’ʼ][sS]${APART})?`,
    String.raw`(?<![\p{L}\p{N}])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)*\p{L}*`,
    String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{N}\p{M}]+)*`,
  ].join('|'),
  'gu',
);
/** Most words, which have nothing that is written in several ways. */
const PLAIN = /^[A-Za-z0-9]+$/;
const POSSESSIVE = /\.?['’ʼ][sS]$/;
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;

/** The first word that begins at an offset or behind it. */
function wordFrom(text: string, at: number): Word | null {
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length, text: compared(found[0]) };
}

function compared(raw: string): string {
  if (PLAIN.test(raw)) return comparedPlain(raw);
  const word = fold(raw.replace(POSSESSIVE, '')).replace(/[’ʼ]/g, "'");
  return DOTTED.test(word) ? withoutDots(word) : word.replaceAll(',', '');
}

function comparedPlain(raw: string): string {
  return raw === 'US' ? 'u.s' : raw.toLowerCase();
}

/** "u.k" and "uk" are one, "u.s" and "us" are not. */
function withoutDots(acronym: string): string {
  const joined = acronym.replaceAll('.', '');
  return joined === 'us' || STOP_WORDS.has(joined) ? acronym : joined;
}

/** Small letters without diacritics; `ı` and the like are letters of their own to Unicode, but not to a reader. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.replace(/[ıøłđðþßæœ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
