import { STOP_WORDS } from '../../text/stopWords.ts';
import { type Word, words } from '../../text/words.ts';

/** A word, and how it stands beside the one before it. */
export interface PhraseWord extends Word {
  readonly isPossessive: boolean;
  readonly isCapitalized: boolean;
  /** - `blank`: in one phrase with the word before; `comma`: behind a comma; `apart`: all else, the first word included. */
  readonly after: 'blank' | 'comma' | 'apart';
}

/** The words of a text. "the us" is the country: nobody says "the" to the pronoun. */
export function phraseWords(text: string): readonly PhraseWord[] {
  const all = words(text);
  return all.map((word, at) => {
    const before = all[at - 1];
    const gap = before === undefined ? null : text.slice(before.end, word.start);
    const raw = text.slice(word.start, word.end);
    return {
      ...word,
      text: word.text === 'us' && before?.text === 'the' ? 'u.s' : word.text,
      isPossessive: POSSESSIVE.test(raw) || (raw.endsWith('s') && /^['’ʼ] /u.test(text.slice(word.end))),
      isCapitalized: /^\p{Lu}/u.test(raw),
      after: gap === null ? 'apart' : asGap(gap, before?.text === 'u.s'),
    };
  });
}

const POSSESSIVE = /['’ʼ][sS]$/u;

function asGap(gap: string, afterAcronym: boolean): PhraseWord['after'] {
  if (/^(?:\s+|-|['’ʼ] )$/u.test(gap) || (afterAcronym && /^\.\s+$/u.test(gap))) return 'blank';
  return /^,\s+$/u.test(gap) ? 'comma' : 'apart';
}

/** Whether the words from one to another, the last not included, stand in one phrase. */
export function isOnePhrase(all: readonly PhraseWord[], from: number, end: number): boolean {
  return end <= all.length && all.slice(from + 1, end).every(({ after }) => after === 'blank');
}

/** Whether words that tell offices apart stand from one to another: no small words, all in one phrase with what is before. */
export function areContent(all: readonly PhraseWord[], from: number, end: number): boolean {
  return isOnePhrase(all, from - 1, end) && all.slice(from, end).every(({ text }) => !STOP_WORDS.has(text));
}
