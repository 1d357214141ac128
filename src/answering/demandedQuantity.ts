import { datesOf } from '../retrieval/textFeatures.ts';
import { readLately } from '../text/readLately.ts';
import { STOP_WORDS } from '../text/stopWords.ts';
import { comparedWords } from '../text/words.ts';

/**
 * How far a sentence lacks the quantity that "how many …" or "how much" asks for: 1 where it has no number but those of dates and those that
 * the question has itself, 0.5 where none of its numbers stands with what is counted or it tells only which time of several it was, 0 where
 * one does or no quantity is asked for.
 *
 * @param sentence What has the text, whose dates are found once.
 */
export function lackOfQuantity(question: string, sentence: { readonly text: string }): 0 | 0.5 | 1 {
  return lackAsked(question)?.(withoutDates(sentence)) ?? 0;
}

/** How far a text without its dates lacks the quantity that a question asks for; null where it asks for none. */
const lackAsked = readLately((question): ((text: string) => 0 | 0.5 | 1) | null => {
  if (asksTimes(question)) return (text) => (countsTimes(text) ? 0 : NTH_TIME.test(text) ? 0.5 : 1);
  if (!QUANTITY.test(question)) return null;
  const numbers = numbersIn(question);
  const counted = lackOfCounted(question);
  return (text) => ([...numbersIn(text)].every((number) => numbers.has(number)) ? 1 : counted(text));
});

/** How far a text with other numbers than the question lacks one of what is counted. */
function lackOfCounted(question: string): (text: string) => 0 | 0.5 | 1 {
  const counted = countedIn(question);
  const [first] = counted;
  if (first === undefined || GENERAL.test(first)) return () => 0;
  const length = SHORT_UNIT.test(first) ? LENGTH : LONG_LENGTH;
  if (TIME_UNIT.test(first)) return (text) => (length.test(text) ? 0 : 1);
  const forms = counted.map(countedForm);
  return (text) => (forms.some((form) => form.test(text)) ? 0 : 0.5);
}

/** Whether a question asks how many times something happened. */
export function asksTimes(question: string): boolean {
  return /\bhow (?:many times|often)\b/iu.test(question);
}

/** Whether a text says how many times something happened, or how often it does: "twice", "six meetings", "every May". */
export function countsTimes(text: string): boolean {
  return TIMES.test(text);
}

const QUANTITY =
  /\bhow (?:many|much|old|tall|far|big|large|fast|high|deep|heavy|wide)\b|\bwhat (?:percentage|share|number)\b/iu;

/** A text without its dates and years, whose numbers count nothing. */
export function withoutDates(sentence: { readonly text: string }): string {
  const { text } = sentence;
  const ends = [...datesOf(sentence), { start: text.length, end: text.length }];
  const between = ends.map(({ start }, index) => text.slice(ends[index - 1]?.end ?? 0, start));
  return between.join(' § ').replace(/\b(?:1[5-9]|20)\d\d\b(?!,\d)/gu, '§');
}

/** The words after "how many", up to three, without what belongs to the rest of the question. */
function countedIn(question: string): readonly string[] {
  const after = /\bhow many\s+(?<rest>.*)/iu.exec(question)?.groups?.rest ?? '';
  const all = comparedWords(after);
  const end = all.findIndex((word) => STOP_WORDS.has(word) || AUXILIARY.test(word));
  return all.slice(0, end === -1 ? all.length : end).slice(0, 3);
}

const AUXILIARY = /^(?:would|could|might|may|must|shall)$/u;
/** What is counted without being named: "over two million". */
const GENERAL = /^(?:people|persons?|men|women|ways?|kinds?)$/u;
const SHORT_UNIT = /^(?:seconds?|minutes?|hours?)$/u;
const TIME_UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/u;

export const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|' +
  'million|billion|half|dozen|once|twice|single|several|few|both|no|none)';
const NUMBER = String.raw`(?:\d[\d.,⁄]*|\b${NUMBER_WORD}\b)`;
const ANY_NUMBER = new RegExp(NUMBER, 'giu');
/** A number with a unit of time, but not "two days before": in units of up to an hour, and in all of them. */
const LENGTH = lengthIn('second|minute|hour');
const LONG_LENGTH = lengthIn('hour|day|week|month|year');

function lengthIn(units: string): RegExp {
  const number = String.raw`${NUMBER}(?:[\s-]+(?:and|a|half|to|or|${NUMBER}))*`;
  return new RegExp(String.raw`${number}[\s-]+(?:${units})s?\b(?! (?:after|before|later|earlier|ago)\b)`, 'iu');
}

const TIMES = new RegExp(
  String.raw`\b(?:once|twice|thrice|every|each|per|daily|weekly|monthly|yearly|(?:bi)?annual(?:ly)?|biennial|regularly|often|rarely|never|always)\b|(?:\d+|\b${NUMBER_WORD}\b)(?! more\b)(?:[\s-]+(?!(?:hours?|minutes?|days?|weeks?|months?|years?)\b)[\p{L}’'–-]+){0,3}?[\s-]+` +
    '(?:times|calls|contacts|conversations|meetings|occasions|rounds|sessions|summits|talks|trips|visits)\\b',
  'iu',
);
const NTH_TIME =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:\p{L}+ )?time\b/iu;

function numbersIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(ANY_NUMBER), ([number]) => number.toLowerCase().replace(/[.,]+$/u, '')));
}

/** A number up to three words before the word, or four after it: "1,200 Russian prisoners", "soldiers numbered 400". */
function countedForm(word: string): RegExp {
  const stem = word.slice(0, Math.max(4, word.length - 2)).replace(/[^\p{L}\p{N}]/gu, '.');
  const between = String.raw`[\p{L}\p{N}’'.-]+`;
  return new RegExp(
    String.raw`${NUMBER}(?:[\s-]+${between}){0,3}?[\s-]+${stem}|\b${stem}\p{L}*(?:\s+${between}){0,4}?\s+${NUMBER}`,
    'iu',
  );
}
