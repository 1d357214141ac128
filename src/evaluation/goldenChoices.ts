import type { Answer, QuotedSentence } from '../answering/answer.ts';
import type { EventDates } from '../corpus/events.ts';
import { findDates } from '../text/dates.ts';
import { resolveYear } from '../text/resolveYear.ts';
import type { GoldenQuestion } from './goldenQuestion.ts';

/**
 * Whether the events that fit a question were told apart: sentences on at least two of them are quoted, and all others are offered.
 * A sentence is on an event whose day it names, or whose article it is from.
 *
 * @returns Null where only one event fits.
 */
export function toldApart({ choices }: GoldenQuestion, answer: Answer, events: EventDates): boolean | null {
  if (choices.length === 0) return null;
  const quoted = choices.filter((day) => answer.sentences.some((sentence) => isOn(day, sentence, answer, events)));
  const offered = answer.choices.map(({ date }) => date);
  return quoted.length >= 2 && choices.every((day) => quoted.includes(day) || offered.includes(day));
}

function isOn(day: string, sentence: QuotedSentence, { citations, asOf }: Answer, events: EventDates): boolean {
  if (events[sentence.article] === day) return true;
  const published = citations.find(({ article }) => article === sentence.article)?.date ?? asOf;
  return findDates(sentence.text)
    .filter((mention) => mention.day !== null)
    .map((mention) => resolveYear(mention, { oldest: published, newest: published }))
    .some(({ from, to }) => from <= day && day <= to);
}
