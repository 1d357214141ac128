import { segmentSentences } from '../text/sentences.ts';
import { STOP_WORDS } from '../text/stopWords.ts';
import { type WordOfText, wordingOf } from './wording.ts';

/** The sentence that somebody asks for. */
export interface AskedSentence {
  readonly text: string;
  readonly words: readonly WordOfText[];
  readonly keys: readonly string[];
  /** Indexes of the words before which an ellipsis says that something was left out. */
  readonly ellipses: ReadonlySet<number>;
  /** How many sentences it is, at least 1. */
  readonly sentences: number;
  /** Whether it begins as a sentence does: with a capital, and with nothing left out. */
  readonly opens: boolean;
  /** Whether it ends as a sentence does: with a stop, and with nothing left out. */
  readonly closes: boolean;
}

/** @param text Without markup. */
export function readAsked(text: string): AskedSentence {
  const all = wordingOf(text);
  const gaps = Array.from(text.matchAll(ELLIPSIS), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const first = all[0]?.start ?? 0;
  const last = all.at(-1)?.end ?? 0;
  const inside = gaps.filter(({ start, end }) => start >= first && end <= last);
  return {
    text,
    words: all,
    keys: all.map(({ key }) => key),
    ellipses: new Set(inside.map(({ end }) => all.findIndex(({ start }) => start >= end))),
    sentences: Math.max(1, segmentSentences(text.replace(ELLIPSIS, ' ')).length),
    opens: /^\p{Lu}|^\d/u.test(text.slice(first)) && !gaps.some(({ end }) => end <= first),
    closes: /^["'”’»)\]]*[.!?](?!\.)/u.test(text.slice(last)) && !gaps.some(({ start }) => start >= last),
  };
}

/** "…", "...", ". . .", "[…]", "(...)". */
const ELLIPSIS = /[[(]?\s?(?:…|\.{3,}|\.(?:\s\.){2,})\s?[\])]?/gu;

/** How much a word tells: one of the stop list little. */
export function weightOf(key: string): number {
  return STOP_WORDS.has(key) ? 0.3 : 1;
}

/** The weight of some words together. */
export function weightOfAll(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + weightOf(key), 0);
}

/** Whether words are enough to be told from what anybody says: four, two of them no stop words. */
export function isTelling(keys: readonly string[]): boolean {
  return keys.length >= TELLING_WORDS && keys.filter((key) => !STOP_WORDS.has(key)).length >= TELLING_TERMS;
}

const TELLING_WORDS = 4;
const TELLING_TERMS = 2;
