import { anyOf, DEMONYM, NO_NAME, OFFICE, PRESS_WORD } from './properNoun.ts';

/**
 * The person that a noun phrase leads up to: "Danish historian and harbour economist Ilse Brandt" gives "Ilse Brandt".
 * Null where there is none, or more than one.
 *
 * @param phrase Begins with the noun phrase; what follows the phrase is not looked at.
 */
export function personIn(phrase: string): string | null {
  const clause = phrase.slice(0, CLAUSE_END.exec(phrase)?.index);
  const [first, second] = [...clause.matchAll(RUN)].filter((run) => namesSomeone(run, clause));
  if (first === undefined) return null;
  const between = second === undefined ? '' : clause.slice(first.index + first[0].length, second.index);
  const joined = /^,? and /u.test(between) || (between.startsWith(', ') && !AFTER_PREPOSITION.test(between));
  return joined ? null : personName(first[0]);
}

/** A run of capitalised words as a person's name, titles taken off; null where it is not plainly one. */
export function personName(run: string): string | null {
  const words = run.split(' ');
  const name = words.slice(words.findLastIndex(isNoName) + 1);
  const weight = name.filter((word) => !PARTICLE.test(word)).length;
  return weight > 1 && weight < 5 && name.every(isPartOfName) && !INITIALS.test(name.at(-1) ?? '')
    ? name.join(' ')
    : null;
}

function namesSomeone(run: RegExpExecArray, clause: string): boolean {
  const name = personName(run[0]);
  const after = clause.slice(run.index + run[0].length);
  const ends = /^(?:$|,|\s(?:and|of|at|from|in|for|to|by|as|this|last|exclusively|recently)\b)/u.test(after);
  const place = name === run[0] && AFTER_PREPOSITION.test(clause.slice(0, run.index));
  return name !== null && ends && !place;
}

const PARTICLES = anyOf('al bin da de del den der di du el ibn la ter van von');
const PARTICLE = new RegExp(`^${PARTICLES}$`, 'u');
const INITIALS = /^(?:\p{Lu}\.)+$/u;
const RUN = (() => {
  const word = String.raw`(?:(?:\p{Lu}\.)+|(?:Dr|Prof|Mr|Mrs|Ms)\.|\p{Lu}[\p{L}'’-]*)`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}.'’-])${word}(?:\s(?:${PARTICLES}\s)*${word})*`, 'gu');
})();

const AFTER_PREPOSITION = /\b(?:of|at|from|in|for|to|by|the)\s$/u;
// What the talk was about names people too.
const CLAUSE_END = (() => {
  const topic = anyOf('about on regarding concerning who whose whom after before during ahead following when while');
  return new RegExp(String.raw`(?<!\b(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms))[.!?]|[;:—–("“”]|,?\s${topic}\s`, 'u');
})();

function isPartOfName(word: string): boolean {
  const capitalised = /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(word) && !/['’]s?$/u.test(word);
  return capitalised || PARTICLE.test(word) || INITIALS.test(word);
}

function isNoName(word: string): boolean {
  return OFFICE.test(word) || DEMONYM.test(word) || PRESS_WORD.test(word) || NO_NAME.test(word);
}
