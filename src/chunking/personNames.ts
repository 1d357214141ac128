import { NO_NAME, OFFICE } from '../corpus/properNoun.ts';
import { SENTENCE_STARTERS } from '../text/sentenceStarters.ts';

const WORD = String.raw`\p{Lu}[\p{L}’'-]+`;

/**
 * Regular expression source, flag `u`: a whole run of capitalized words, as people's names are written, with titles in front ("Foreign
 * Minister Sergey Lavrov") and particles inside ("Ursula von der Leyen").
 */
export const NAME = String.raw`(?<![\p{L}’'-]|${WORD} )${WORD}(?: (?:(?:von|van|der|den|de|al|bin|el) )*${WORD}){0,7}`;

const RUN = new RegExp(NAME, 'gu');
const POSSESSIVE = /[’']s$/u;

/**
 * Reads the full names by which a text introduces those whom it also calls by surname.
 *
 * @returns The full name for a surname, or for a name that ends in it: "Eremina" gives "Natalia Eremina". The surname itself where the
 *   text never gives more.
 */
export function createFullNames(text: string): (name: string) => string {
  const full = new Map<string, string>();
  for (const [run] of text.matchAll(RUN)) {
    const words = run.split(' ');
    words.forEach((word, at) => {
      const surname = word.replace(POSSESSIVE, '');
      const from = words.slice(0, at).findLastIndex((before) => /^\p{Lu}/u.test(before));
      if (full.has(surname) || !isGivenName(words[from] ?? '')) return;
      full.set(surname, [...words.slice(from, at), surname].join(' '));
    });
  }
  return (name) => full.get(lastWord(name)) ?? lastWord(name);
}

/** Whether a run of capitalized words can be somebody's name: not "The President", "Officials", "Moen’s". */
export function canBePerson(run: string): boolean {
  const last = lastWord(run);
  return !NOBODY.has(last.toLowerCase()) && !POSSESSIVE.test(last) && !isTitle(last) && !isOpening(last);
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

function isGivenName(word: string): boolean {
  return /\p{Ll}/u.test(word) && !POSSESSIVE.test(word) && !isTitle(word) && !isOpening(word);
}

function isTitle(word: string): boolean {
  return TITLES.has(word) || OFFICE.test(word) || NO_NAME.test(word);
}

/** A word that is capitalized because a sentence begins. */
function isOpening(word: string): boolean {
  return SENTENCE_STARTERS.has(word.toLowerCase());
}

/** Words that stand before a surname without being a given name, besides those that no name has. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'Premier Defence Defense Vice Envoy Governor Colonel Admiral Judge Miss King Queen Pope Prince Princess Mayor Chairman Chairwoman ' +
    'Adviser Advisor Aide Commissioner Representative Congressman Congresswoman Leader The Mister Analyst Expert Economist Historian ' +
    'Scientist United Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
  ).split(' '),
);

/** Those who are quoted without being named. */
const NOBODY: ReadonlySet<string> = new Set(
  'sources source diplomats observers residents reporters lawmakers media someone everyone nobody'.split(' '),
);
