import type { Span } from '../../text/span.ts';
import { STOP_WORDS } from '../../text/stopWords.ts';
import { type Word, words } from '../../text/words.ts';
import type { Mention } from './mentions.ts';
import { classOfNoun, EVENT_MODIFIERS, isAuxiliary, ORDINALS, VERBAL_NOUNS } from './words.ts';

/** A noun with what stands around it: "the embassy talks in Istanbul on 27 February". */
export interface EventPhrase extends Span {
  readonly text: string;
  /** The noun, in small letters. */
  readonly noun: string;
  /** Where the noun begins and ends. */
  readonly nounStart: number;
  readonly nounEnd: number;
}

/** Finds the phrases of events and things, from left to right, not overlapping. */
export function eventsIn(text: string, mentions: readonly Mention[]): readonly EventPhrase[] {
  const all = words(text);
  const events: EventPhrase[] = [];
  for (const [index, word] of all.entries()) {
    if (classOfNoun(word.text) === null || word.start < (events.at(-1)?.end ?? 0)) continue;
    const named = mentions.find(({ start, end }) => start <= word.start && end >= word.end);
    const front = named === undefined ? frontOf(text, all, index, mentions) : withArticle(text, named.start);
    if (front === null) continue;
    const end = endOf(text, named?.end ?? word.end, mentions);
    events.push({
      start: front,
      end,
      text: text.slice(front, end),
      noun: word.text,
      nounStart: word.start,
      nounEnd: word.end,
    });
  }
  return events;
}

/** Whether people can be at it: at a meeting, at an embassy, but not at a plan. */
export function isSomewhere({ noun }: EventPhrase): boolean {
  return classOfNoun(noun) === 'meeting' || /^(?:embassy|consulate|plant|library|funeral)$/u.test(noun);
}

function withArticle(text: string, start: number): number {
  return start - (/(?<![\p{L}\p{N}])the\s+$/iu.exec(text.slice(0, start))?.[0].length ?? 0);
}

/** Where the phrase of a noun begins; null where the word is none. */
function frontOf(text: string, all: readonly Word[], index: number, mentions: readonly Mention[]): number | null {
  const determined = determinerBefore(text, all, index);
  if (determined !== null) return determined;
  let front = index;
  while (front > 0 && isTogether(text, all, front - 1) && modifies(text, all[front - 1], mentions)) front--;
  const noun = all[index]?.text ?? '';
  return VERBAL_NOUNS.has(noun) && !NOUN_FRONT.has(all[index - 1]?.text ?? '') ? null : (all[front]?.start ?? null);
}

/** What makes a noun of a word that can be a verb. */
const NOUN_FRONT: ReadonlySet<string> = new Set([
  ...ORDINALS,
  'phone',
  'telephone',
  'video',
  'prisoner',
  'point',
  'embassy',
]);

/** Where the article stands that belongs to a noun, with at most five words between. */
function determinerBefore(text: string, all: readonly Word[], index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const word = all[at];
    if (word === undefined || !isTogether(text, all, at)) return null;
    if (DETERMINERS.has(word.text)) return word.start;
    if (STOP_WORDS.has(word.text) || isAuxiliary(word.text) || /[a-z]ed$/u.test(word.text)) return null;
  }
  return null;
}

const DETERMINERS: ReadonlySet<string> = new Set('the a an this that these those its his her their both'.split(' '));

function isTogether(text: string, all: readonly Word[], at: number): boolean {
  return /^[\s–-]*$/u.test(text.slice(all[at]?.end, all[at + 1]?.start));
}

function modifies(text: string, word: Word | undefined, mentions: readonly Mention[]): boolean {
  if (word === undefined || STOP_WORDS.has(word.text)) return false;
  if (EVENT_MODIFIERS.has(word.text) || /^\d/u.test(word.text)) return true;
  const mention = mentions.find(({ start, end }) => start <= word.start && end >= word.end);
  if (mention !== undefined) return mention.kind !== 'person';
  return /^\p{Lu}/u.test(text.slice(word.start, word.end)) && !isAuxiliary(word.text);
}

/** Where the phrase ends: behind the names and dates that prepositions tie to it. */
function endOf(text: string, end: number, mentions: readonly Mention[]): number {
  const next = tiedName(text, end, mentions) ?? tiedNoun(text, end);
  return next === null ? end : endOf(text, next, mentions);
}

function tiedName(text: string, end: number, mentions: readonly Mention[]): number | null {
  const tie = /^\s+(?:in|at|on|of|between|with|from|for|about|over|near|and|,)\s+(?:the\s+)?/iu.exec(
    text.slice(end),
  )?.[0];
  if (tie === undefined) return null;
  const joins = /^\s+(?:and|,)/u.test(tie);
  const name = mentions.find(({ start }) => start === end + tie.length);
  const before = mentions.find((mention) => mention.end === end);
  return name === undefined || (joins && before?.kind === undefined) ? null : name.end;
}

/** "of embassy talks", "on minerals": up to three words in small letters. */
function tiedNoun(text: string, end: number): number | null {
  const tied = /^\s+(?:of|on|about|for)\s+(?:the\s+)?\p{Ll}[\p{L}-]*(?:\s+\p{Ll}[\p{L}-]*){0,2}/u.exec(
    text.slice(end),
  )?.[0];
  if (tied === undefined) return null;
  const [tie, ...rest] = words(tied);
  const stop = rest.findIndex(
    ({ text: word }) =>
      (STOP_WORDS.has(word) && word !== 'the') || isAuxiliary(word) || TAIL.has(word) || /[a-z]ed$/u.test(word),
  );
  const kept = stop === -1 ? rest : rest.slice(0, stop);
  const last = kept.at(-1);
  return tie === undefined || last === undefined || last.text === 'the' ? null : end + last.end;
}

/** Verbs that follow a noun phrase at the end of a question. */
const TAIL: ReadonlySet<string> = new Set(
  'last take happen begin start end mean say demand fail work hold go come called held'.split(' '),
);
