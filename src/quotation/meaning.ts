import type { Names } from '../corpus/names.ts';
import { editDistance } from '../retrieval/editDistance.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import type { Change } from './alignment.ts';
import { areOpposite, denies } from './negation.ts';
import { isNumberWord, numberValues } from './numberValues.ts';
import { bare, createNameTest, isTitle, nameTheSame, type NameTest } from './properNames.ts';
import { unitsOf } from './units.ts';
import type { WordOfText } from './wording.ts';

/** Two wordings that were laid against each other. */
export interface Compared {
  /** The words of the article, from the first to the last that were compared. */
  readonly stored: TextOfWords;
  readonly asked: TextOfWords;
  /** The whole article's text, for its names. */
  readonly article: string;
  readonly names: Names;
  /** Whether some article has a word, so that it can be no slip. */
  readonly isKnown: (word: string) => boolean;
}

export interface TextOfWords {
  readonly text: string;
  readonly words: readonly WordOfText[];
}

/**
 * Tells which changes make another statement of a sentence: another number, date or unit, another name, a denial put in or taken out, or
 * a word turned into its opposite. What is left out as a clause makes it shorter, not another, unless a denial goes with it.
 */
export function createMeaningTest(compared: Compared): (change: Change) => boolean {
  const { stored, asked, names, article } = compared;
  const isName: readonly [NameTest, NameTest] = [
    createNameTest(stored.text, stored.words, article, names),
    createNameTest(asked.text, asked.words, article, names),
  ];
  const inDate = sameDates(stored, asked) ? [datesOf(stored), datesOf(asked)].map(spansOf) : [[], []];

  /** The words of one side of a change, without those of dates that are the same in both. */
  const side = (which: 0 | 1, [from, to]: Change['from']): SideOfChange => {
    const { words } = which === 0 ? stored : asked;
    const indexes = Array.from({ length: to - from }, (_, n) => from + n).filter((at) => {
      const word = words[at];
      return !(inDate[which] ?? []).some(
        ([start, end]) => word !== undefined && word.start >= start && word.end <= end,
      );
    });
    return {
      keys: indexes.map((at) => words[at]?.key ?? ''),
      names: indexes.filter((at) => isName[which](at)).map((at) => words[at]?.key ?? ''),
    };
  };

  return (change) => {
    const [from, to] = [side(0, change.from), side(1, change.to)];
    if (from.keys.length === 0 && to.keys.length === 0) return false;
    if (count(from.keys, denies) !== count(to.keys, denies)) return true;
    if (to.keys.length === 0) return losesMeaning(from, change, compared, isName[0]);
    if (from.keys.length === 0) return gainsMeaning(to, change, compared, isName[1]);
    return (
      numbersDiffer(from.keys, to.keys) ||
      unitsOf(from.keys) !== unitsOf(to.keys) ||
      namesDiffer(from, to, change, compared) ||
      from.keys.some((one) => to.keys.some((other) => areOpposite(one, other)))
    );
  };
}

interface SideOfChange {
  readonly keys: readonly string[];
  readonly names: readonly string[];
}

function count<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.filter(test).length;
}

function numbersDiffer(from: readonly string[], to: readonly string[]): boolean {
  const [one, other] = [numberValues(from), numberValues(to)].map((values) => values.join(' '));
  if (one === other) return false;
  // "one month" and "a month", "two sides" and "both sides" are the same.
  const replaced = (values: string | undefined, keys: readonly string[]) =>
    values !== '' ? values : keys.includes('both') ? '2' : keys.some((key) => ONE.has(key)) ? '1' : '';
  return replaced(one, from) !== replaced(other, to);
}

const ONE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'single']);

function namesDiffer(
  from: SideOfChange,
  to: SideOfChange,
  change: Change,
  { stored, asked, names, isKnown }: Compared,
) {
  const lost = from.names.filter((name) => !to.keys.some((key) => bare(key) === bare(name)));
  const put = to.names.filter((name) => !from.keys.some((key) => bare(key) === bare(name)));
  if (lost.length === 0 && put.length === 0) return false;
  if (nameTheSame(rawOf(stored, change.from), rawOf(asked, change.to), names)) return false;
  return !(lost.every((name) => to.keys.some((key) => isSlip(name, key, isKnown))) && put.length <= lost.length);
}

/** Whether one word is the other with a slip of the pen: one letter, and no word that the articles have. */
export function isSlip(word: string, written: string, isKnown: (word: string) => boolean): boolean {
  if (word.length < 5 || !written.startsWith(word.charAt(0)) || /\d/u.test(word + written)) return false;
  return editDistance(word, written, 1) <= 1 && !isKnown(written);
}

/** Words from which on what is left out or put in is a clause. */
const CLAUSE = 3;

function losesMeaning(lost: SideOfChange, { from }: Change, { stored }: Compared, isName: NameTest): boolean {
  const { words, text } = stored;
  if (isOneOfMany(words, from, isName)) return true;
  if (lost.keys.length >= CLAUSE || isSetOff(text, words, from)) return false;
  if (lost.keys.every((key) => /^(?:19|20)\d\d$/u.test(key))) return false;
  if (numberValues(lost.keys).length > 0 && !lost.keys.every((key) => key === 'one')) return true;
  if (lost.names.length === 0) return unitsOf(lost.keys) !== '';
  return !standsBesideItsName(words, from, isName);
}

function gainsMeaning(put: SideOfChange, { to }: Change, { asked }: Compared, isName: NameTest): boolean {
  if (put.names.length > 0 && standsBesideItsName(asked.words, to, isName)) return false;
  return put.names.length > 0 || count(put.keys, isNumberWord) > 0 || unitsOf(put.keys) !== '';
}

/** "and Lavrov", "Trump and": one of several who are named is left out. */
function isOneOfMany(words: readonly WordOfText[], [from, to]: Change['from'], isName: NameTest): boolean {
  const keys = words.slice(from, to).map(({ key }) => key);
  const rest = keys.flatMap((key, n) => (JOINING.has(key) && (n === 0 || n === keys.length - 1) ? [] : [from + n]));
  if (rest.length === keys.length || rest.length === 0) return false;
  return rest.some(isName) && rest.every((at) => isName(at) || isTitle(words[at]?.key ?? ''));
}

const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'nor']);

/** A first name or a title in front of the name that it belongs to. */
function standsBesideItsName(words: readonly WordOfText[], [from, to]: Change['from'], isName: NameTest): boolean {
  if (!isName(to)) return false;
  const all = Array.from({ length: to - from }, (_, n) => from + n);
  return all.every((at) => isName(at) || isTitle(words[at]?.key ?? ''));
}

/** Commas, dashes or brackets part it from the rest. */
function isSetOff(text: string, words: readonly WordOfText[], [from, to]: Change['from']): boolean {
  const before = text.slice(words[from - 1]?.end ?? 0, words[from]?.start ?? 0);
  const behind = text.slice(words[to - 1]?.end ?? 0, words[to]?.start ?? text.length);
  return /[,;:()–—]/u.test(before) && /[,;:().!?–—]/u.test(behind);
}

function rawOf({ text, words }: TextOfWords, [from, to]: Change['from']): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

function datesOf({ text, words }: TextOfWords): readonly DateMention[] {
  const from = words[0]?.start ?? 0;
  const mentions = findDates(text.slice(from, words.at(-1)?.end));
  return mentions.map((mention) => ({ ...mention, start: from + mention.start, end: from + mention.end }));
}

function spansOf(mentions: readonly DateMention[]): readonly (readonly [number, number])[] {
  return mentions.map(({ start, end }) => [start, end] as const);
}

/** The same days in the same order, whichever way they are written; a year that one of them lacks is no other year. */
function sameDates(stored: TextOfWords, asked: TextOfWords): boolean {
  const [one, other] = [datesOf(stored), datesOf(asked)];
  return (
    one.length === other.length &&
    one.every(({ year, month, day, dayEnd }, n) => {
      const mention = other[n];
      const sameYear = year === null || mention?.year === null || mention?.year === year;
      return sameYear && mention?.month === month && mention.day === day && mention.dayEnd === dayEnd;
    })
  );
}
