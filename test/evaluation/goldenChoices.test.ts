import { expect, test } from 'vitest';
import { toldApart } from '../../src/evaluation/goldenChoices.ts';
import { CITATION, sampleAnswer } from '../terminal/sampleAnswer.ts';
import { answerable, quoted } from './goldenSample.ts';

const [MAY, JUNE, JULY] = ['2024-05-14', '2024-06-03', '2024-07-01'];
const QUESTION = answerable({ choices: [MAY, JUNE, JULY] });
const EVENTS = { may: MAY, june: JUNE };
const [IN_MAY, IN_JUNE] = [quoted('Four hours.', 'may'), quoted('It took the whole day.', 'june')];
const citations = [{ ...CITATION, article: 'thread', date: '2024-07-02' }];
const offer = (...dates: readonly string[]) => dates.map((date) => ({ label: `Talks, ${date}`, date }));

test('two events are quoted and the third is offered', () => {
  expect(toldApart(QUESTION, sampleAnswer({ sentences: [IN_MAY, IN_JUNE], choices: offer(JULY) }), EVENTS)).toBe(true);
});

test('an event that is neither quoted nor offered is missing', () => {
  expect(toldApart(QUESTION, sampleAnswer({ sentences: [IN_MAY, IN_JUNE] }), EVENTS)).toBe(false);
});

test('one event quoted is too few, though all are offered', () => {
  const answer = sampleAnswer({ sentences: [IN_MAY], choices: offer(MAY, JUNE, JULY) });
  expect(toldApart(QUESTION, answer, EVENTS)).toBe(false);
});

test('a sentence is on the event whose day it names, with its year or in that of its article', () => {
  const apart = (text: string) =>
    toldApart(
      QUESTION,
      sampleAnswer({ sentences: [IN_MAY, quoted(text, 'thread')], citations, choices: offer(JUNE) }),
      EVENTS,
    );
  expect(apart('On 1 July 2024 they met again.')).toBe(true);
  expect(apart('On 30 June–1 July they met again.')).toBe(true);
  expect(apart('On 1 July 2023 they met again.')).toBe(false);
  expect(apart('In July 2024 they met again.')).toBe(false);
});

test('where one event fits, there is nothing to tell apart', () => {
  expect(toldApart(answerable(), sampleAnswer(), EVENTS)).toBeNull();
});
