import { readLately } from '../text/readLately.ts';
import { answerKind } from './answerKind.ts';
import { lackOfQuantity, NUMBER_WORD, withoutDates } from './demandedQuantity.ts';
import { lacksSpeech } from './demandedSpeech.ts';

/**
 * How far a sentence lacks what any answer to the question must have, 0 to 1: a quantity of what is counted, a duration, a time of day,
 * words of whoever is asked about. A near miss shares event and names with the question and fails here.
 *
 * @param sentence Its speaker, null where it has none, and its text.
 */
export function lackOf(question: string, sentence: { readonly speaker: string | null; readonly text: string }): number {
  return lacksAltogether(question, sentence) ? 1 : lackOfQuantity(question, sentence);
}

/** Whether it lacks a duration, a time of day, somebody's words or what is to come; a quantity can be lacked in part. */
export function lacksAltogether(
  question: string,
  sentence: { readonly speaker: string | null; readonly text: string },
): boolean {
  return (
    lacksSpeech(question, sentence) ||
    lacksDuration(question, sentence.text) ||
    lacksClock(question, sentence) ||
    (asksNext(question) && !NEXT.test(sentence.text))
  );
}

function lacksDuration(question: string, text: string): boolean {
  return answerKind(question) === 'duration' && !DURATION.test(text);
}

/** A length with its unit, minutes and seconds ("4:17"), or the day or year from which or to which it lasts. */
const DURATION = new RegExp(
  [
    String.raw`(?:\d[\d.,]*|\b(?:an?|${NUMBER_WORD})\b)(?:[\s-]+(?:and|a|half|to|or|quarter|${NUMBER_WORD}))*[\s-]+` +
      '(?:second|minute|hour|day|night|week|month|year|decade|centur)',
    String.raw`\d:\d\d`,
    String.raw`\b(?:since|until|from) (?:the )?(?:\d|early|late)`,
    String.raw`(?:19|20)\d\d\s?(?:to|and|until|–|-)\s?(?:19|20)\d\d`,
  ].join('|'),
  'iu',
);

function lacksClock(question: string, sentence: { readonly text: string }): boolean {
  return asksClock(question) && !CLOCK.test(withoutDates(sentence));
}

const asksClock = readLately((question) => ASKS_CLOCK.test(question));

const ASKS_CLOCK = /\b(?:at|by|from|around|until|since) what hour\b|\bwhat time\b(?! of)/iu;
const CLOCK = /\d[:.]\d\d|\d\s?[ap]\.?m\b|\bnoon\b|\bmidnight\b|o['’]clock|\bat \d/iu;

/** "when will the next round be": not how one was that has been. */
const asksNext = readLately((question) =>
  /\b(?:when|where|what|who) (?:will|is|are) (?:\p{L}+ ){0,3}?next\b|\bwhen will\b/iu.test(question),
);

const NEXT =
  /\b(?:next|will|would|could|might|may|plan(?:s|ned)?|expect(?:s|ed)?|scheduled|upcoming|left open|agreed to|until|soon)\b/u;
