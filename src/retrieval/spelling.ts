import type { Names } from '../corpus/names.ts';
import { STOP_WORDS } from '../text/stopWords.ts';
import { terms, type Word, words } from '../text/words.ts';
import type { ReadAlias } from './aliases.ts';
import { editDistance } from './editDistance.ts';
import { LONG, type Vocabulary, writtenWords } from './writtenWords.ts';

/** A question with its misspelt words put right. */
export interface RespelledWords {
  readonly text: string;
  /** What was put right, in order. */
  readonly corrected: readonly ReadAlias[];
}

/** Words of a question that neither the articles nor the names have, nor the stop list. */
export function unknownWords(text: string, { reader, names }: Vocabulary): readonly Word[] {
  const named = nameWords(names);
  return words(text).filter(({ text: word, start, end }) => {
    if (word.length < SHORTEST || !/^[a-z]+$/u.test(word) || STOP_WORDS.has(word) || named.has(word)) return false;
    if (!/\p{Ll}/u.test(text.slice(start, end)) || isHalfOfWord(text, start, end)) return false;
    return terms(word).every((term) => reader.postings(term).length === 0);
  });
}

/** A shorter word has too many neighbours. */
const SHORTEST = 4;

/** Parts of hyphenated words are no words to judge alone. */
function isHalfOfWord(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '-' || text.charAt(end) === '-';
}

/**
 * Puts right the unknown words that are no ordinary English either and stand for exactly one word of the articles or the names: one letter
 * put in, left out, replaced or exchanged with its neighbour in words of four to seven letters, two in longer ones, which keep their last
 * letter then: "Karelina" is not "Karoline"; a shorter word keeps its first letter.
 *
 * @param unknown As `unknownWords` gives them.
 * @param pieces The question's word pieces; what is one piece is an ordinary word, which the articles just lack.
 */
export function respellWords(
  text: string,
  unknown: readonly Word[],
  pieces: readonly string[],
  vocabulary: Vocabulary,
): RespelledWords {
  const ordinary = wholeWords(pieces);
  const found = unknown
    .filter((word) => !ordinary.has(word.text))
    .flatMap((word) => {
      const meant = meantBy(word.text, vocabulary);
      return meant === null ? [] : [{ word, meant }];
    });
  let out = '';
  let at = 0;
  const corrected: ReadAlias[] = [];
  for (const { word, meant } of found) {
    const end = word.end - (/\.?['’ʼ][sS]$/u.exec(text.slice(word.start, word.end))?.[0].length ?? 0);
    corrected.push({ from: text.slice(word.start, end), to: meant });
    out += text.slice(at, word.start) + meant;
    at = end;
  }
  return { text: out + text.slice(at), corrected };
}

/** Words that the model's vocabulary has whole: no `##` piece goes on with them. */
function wholeWords(pieces: readonly string[]): ReadonlySet<string> {
  return new Set(pieces.filter((piece, at) => !piece.startsWith('##') && pieces[at + 1]?.startsWith('##') !== true));
}

function meantBy(word: string, vocabulary: Vocabulary): string | null {
  const known = writtenWords(vocabulary);
  const most = word.length < LONG ? 1 : 2;
  let best: { readonly written: string; readonly cost: number }[] = [];
  for (const [other, { written, isName }] of known) {
    if (Math.abs(other.length - word.length) > most) continue;
    const sameFirst = other.startsWith(word.charAt(0));
    if (!sameFirst && word.length < FIRST_MAY_DIFFER) continue;
    const distance = editDistance(word, other, most);
    if (distance > most || (distance === 2 && word.at(-1) !== other.at(-1))) continue;
    const cost = distance + (sameFirst ? 0 : 0.5) - (isName ? 0.25 : 0);
    best = [
      ...best.filter((one) => one.cost <= cost),
      ...(best.every((one) => cost <= one.cost) ? [{ written, cost }] : []),
    ];
  }
  const [first] = best;
  return first !== undefined && best.every(({ written }) => sameStem(written, first.written)) ? first.written : null;
}

/** From so many letters on the first may be. */
const FIRST_MAY_DIFFER = 6;

function sameStem(one: string, other: string): boolean {
  return terms(one).join(' ') === terms(other).join(' ');
}

const NAMES = new WeakMap<Names, ReadonlySet<string>>();

function nameWords(names: Names): ReadonlySet<string> {
  const known = NAMES.get(names) ?? new Set(names.forms.flatMap((form) => form.words));
  NAMES.set(names, known);
  return known;
}
