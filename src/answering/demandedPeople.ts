import type { NameForm, Names } from '../corpus/names.ts';
import type { StoredPassage, StoredSentence } from '../library/library.ts';
import { comparedWords } from '../text/words.ts';
import { leansBack } from './completion/leansBack.ts';
import { mentionsIn } from './followUp/mentions.ts';

/** The last words of the names that one person goes by, as words are compared. */
export type LastNames = ReadonlySet<string>;

/** The people whom a question names and `names.yml` knows. */
export function peopleIn(question: string, names: Names): readonly LastNames[] {
  const known = names.forms.filter(({ group }) => group === 'people');
  const lasts = mentionsIn(question, names)
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ text }) => comparedWords(text).at(-1) ?? []);
  return [...new Set(lasts)].map((last) => lastNamesOf(last, known)).filter(({ size }) => size > 0);
}

function lastNamesOf(last: string, known: readonly NameForm[]): LastNames {
  const meant = new Set(known.filter(({ words }) => words.at(-1) === last).map(({ name }) => name));
  return new Set(known.filter(({ name }) => meant.has(name)).flatMap(({ words }) => words.at(-1) ?? []));
}

/**
 * Whether somebody whom the question names is not in the sentence: how long Putin's talk with Witkoff was does not tell how long his talk
 * with Vance was. The title tells whom an article is about; whom a pronoun stands for, what goes before it in the passage tells.
 *
 * @param title Of the sentence's article.
 */
export function lacksPerson(
  people: readonly LastNames[],
  sentence: StoredSentence,
  passage: Pick<StoredPassage, 'sentences'>,
  title: string,
): boolean {
  if (people.length === 0) return false;
  const before = PRONOUN.test(sentence.text) || leansBack(sentence.text) ? textBefore(sentence, passage) : '';
  const held = new Set(comparedWords([title, sentence.speaker ?? '', sentence.text, before].join(' ')));
  return people.some((names) => [...names].every((name) => !held.has(name)));
}

const PRONOUN = /\b(?:he|she|him|his|hers?|they|them|theirs?|both|the two)\b/iu;

function textBefore({ start }: StoredSentence, { sentences }: Pick<StoredPassage, 'sentences'>): string {
  return sentences
    .filter((other) => other.start < start)
    .map(({ text }) => text)
    .join(' ');
}
