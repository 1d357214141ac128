import { findDates } from '../../text/dates.ts';
import { SENTENCE_STARTERS } from '../../text/sentenceStarters.ts';
import type { Names } from '../names.ts';
import { CALENDAR } from '../properNoun.ts';
import type { LintFault } from './lintFault.ts';
import { lintSentences } from './lintSentence.ts';
import type { LintSentence } from './lintSentence.ts';
import type { LintSource } from './lintSource.ts';

/** Words of the longest sentence that may stand in a summary. */
const MOST_WORDS = 60;

/**
 * Finds sentences of a summary that could not be quoted alone: a figure, date or quotation without a source, a pronoun
 * that stands for nobody, too many words. What other outlets wrote is not ours to change.
 *
 * @param names Tells which single words that open a sentence are names.
 */
export function createSentenceLint(names: Names): (source: LintSource) => readonly LintFault[] {
  const known = new Set(names.forms.flatMap((form) => form.name.split(' ')));
  return ({ path, article, lineOf }) => {
    if (article.kind !== 'summary') return [];
    return lintSentences(article).flatMap((sentence) =>
      judge(sentence, known).map((fact) => {
        return { path, line: lineOf(sentence.start), message: `"${opening(sentence)}" ${fact}` };
      }),
    );
  };
}

function judge(sentence: LintSentence, known: ReadonlySet<string>): readonly string[] {
  const holds = Object.entries(HOLDS).flatMap(([what, isIn]) => (isIn(sentence.text) ? [what] : []));
  const unsourced = holds.length > 0 && !sentence.sourced && !sentence.asked;
  const pronoun = PRONOUN.exec(sentence.text)?.[1];
  const length = sentence.text.split(/\s+/u).length;
  return [
    ...(unsourced ? [`has a ${holds.join(' and a ')} but no source. Set the mark of a footnote behind it.`] : []),
    ...(pronoun !== undefined && !namesSomebody(sentence.before, known)
      ? [`opens with "${pronoun}" before its paragraph has named anybody. Name who or what is meant.`]
      : []),
    ...(length > MOST_WORDS ? [`has ${length} words, the most is ${MOST_WORDS}. Part it.`] : []),
  ];
}

/** Figures and number words; "one" and "first" seldom count anything. */
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half)\b/iu;
const HOLDS: Readonly<Record<string, (text: string) => boolean>> = {
  number: (text) => NUMBER.test(text),
  date: (text) => findDates(text).length > 0,
  quotation: (text) => /["“”«»]/u.test(text),
};

const PRONOUN = /^["“‘«(]*(He|She|It|They|This|These|That|Those|His|Her|Their|Its)\b/u;

/** A capitalised word within a sentence, or one that opens it and is known or goes on with another. */
function namesSomebody(text: string, known: ReadonlySet<string>): boolean {
  return [...text.matchAll(CAPITALISED)].some(({ index, 0: word }) => {
    if (NO_NAME.test(word)) return false;
    const bare = word.replace(/['’]s?$/u, '');
    const opens = /(?:^|[.!?…]["'”’)\]]*\s+)["“‘«(]*$/u.test(text.slice(0, index));
    const goesOn = /^\s\p{Lu}/u.test(text.slice(index + word.length));
    return !opens || ((known.has(bare) || goesOn) && !SENTENCE_STARTERS.has(word.toLowerCase()));
  });
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}’'-]*/gu;
const NO_NAME = new RegExp(`^(?:I|${CALENDAR})$`, 'u');

function opening({ text }: LintSentence): string {
  const words = text.split(/\s+/u);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : text;
}
