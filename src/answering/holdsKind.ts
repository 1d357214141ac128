import { readLately } from '../text/readLately.ts';
import { STOP_WORDS } from '../text/stopWords.ts';
import { comparedWords, words } from '../text/words.ts';
import type { AnswerKind } from './answerKind.ts';
import { asksTimes, countsTimes } from './demandedQuantity.ts';
import { introduces, whoIsAsked } from './introduction.ts';

/**
 * How surely a sentence holds a thing of the kind, 0 to 1. A name counts only when the question does not have it itself; half where it
 * may as well be something else.
 */
export function holdsKind(kind: AnswerKind, sentence: string, question: string): number {
  switch (kind) {
    case 'duration':
      return DURATION.test(sentence) ? (LASTING.test(sentence) ? 1 : 0.5) : 0;
    case 'number':
      return Number(asksTimes(question) ? countsTimes(sentence) : NUMBER.test(sentence));
    case 'time':
      return Number(TIME.test(sentence));
    case 'reason':
      return Number(REASON.test(sentence));
    case 'person':
      return Math.max(namedAnew(sentence, FULL_NAME, question, 2), namedAnew(sentence, NAME, question, 1) / 2);
    case 'identity':
      return Number(introduces(sentence, whoIsAsked(question) ?? ''));
    case 'place':
      return namedAnew(sentence, PLACE, question, 1);
    case null:
      return 0;
  }
}

const COUNT =
  '(?:\\d[\\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|' +
  'hundred|thousand|half|several|few)';
// A "second" alone is mostly the one after the first.
const UNIT = '(?:seconds|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies))';
/** "six and a half hours", "30-hour", "1997 to 2002", but not "nine days after". */
const DURATION = new RegExp(
  `\\b${COUNT}(?:[\\s-]+(?:and|a|half|to|or|quarter|${COUNT}))*[\\s-]+${UNIT}\\b(?! (?:after|before|later|earlier|ago))|` +
    '\\b(?:19|20)\\d\\d\\s?(?:to|and|until|–|-)\\s?(?:19|20)\\d\\d\\b',
  'iu',
);
const LASTING =
  /\b(?:last(?:s|ed|ing)?|t(?:ook|akes?|aking)|length|duration|long|ran|spent|for|over|within|until|since)\b/iu;
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|billion|half|dozen|once|twice)\b/iu;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const TIME = new RegExp(`\\b(?:\\d{3,4}|${MONTHS})\\b`, 'u');
const REASON =
  /\b(?:because|reasons?|due to|owing to|so that|in order to|citing|cited|therefore|thus|caus(?:e[sd]?|ing)|result(?:s|ed|ing)?|led to|explained|tied|aimed|purpose)\b/iu;

const CAPITALIZED = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const NAME = new RegExp(CAPITALIZED, 'gu');
/** Two or more capitalized words in a row, as people are named ("Musaed al-Aiban"), and not "the State Department". */
const FULL_NAME = new RegExp(
  `(?<![Tt]he |\\p{L})(?!The\\s)${CAPITALIZED}(?:\\s+(?:\\p{Lu}\\.|(?:al-)?${CAPITALIZED}|(?:de|von|van|der|al|bin)\\b))+`,
  'gu',
);
/** A name after a preposition of place: "at Diriyah Palace", "in the Arnavutköy area". */
const PLACE = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ii]nside|[Oo]utside|[Oo]n)\\s+(?:(?:the|a|central|\\p{Ll}+ern)\\s+)*${CAPITALIZED}(?:\\s+(?:of\\s+(?:the\\s+)?)?${CAPITALIZED})*`,
  'gu',
);
const CALENDAR = new Set(`${MONTHS}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday`.toLowerCase().split('|'));

const wordsAsked = readLately((question): ReadonlySet<string> => new Set(comparedWords(question)));

/** 1 when a match of the form has as many capitalized words that the question lacks and that name no month or weekday, else 0. */
function namedAnew(sentence: string, form: RegExp, question: string, least: number): 0 | 1 {
  const asked = wordsAsked(question);
  const isNew = (word: string) => !asked.has(word) && !STOP_WORDS.has(word) && !CALENDAR.has(word);
  const found = [...sentence.matchAll(form)].some(([match]) => {
    const names = words(match).filter(({ start, text }) => /\p{Lu}/u.test(match.charAt(start)) && isNew(text));
    return names.length >= least;
  });
  return found ? 1 : 0;
}
