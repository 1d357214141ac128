import { expect, test } from 'vitest';
import { readAnswerCases } from '../../src/evaluation/answerCase.ts';
import { temporaryFolder, writeLines } from './testSetFolder.ts';

const CASE = { id: 1, question: 'Who came?', contexts: ['Ada came.', 'It rained.'], labels: [1, 0] };

test('a case has its sentences with what they are worth, and no title where none is given', async () => {
  const file = writeLines(temporaryFolder(), 'qa.jsonl', [CASE, '', { ...CASE, id: 'b', doc: 'Visits', answers: [] }]);
  const sentences = [
    { text: 'Ada came.', answers: true },
    { text: 'It rained.', answers: false },
  ];
  expect(await readAnswerCases(file)).toEqual([
    { id: '1', question: 'Who came?', title: '', sentences },
    { id: 'b', question: 'Who came?', title: 'Visits', sentences },
  ]);
});

test.each([
  [
    'labels that are fewer than the contexts',
    { ...CASE, labels: [1] },
    /line 2 of .*qa\.jsonl, there are 2 contexts and 1 labels/,
  ],
  ['a label that is neither 0 nor 1', { ...CASE, labels: [1, 2] }, /line 2 of .*qa\.jsonl, "labels\.1" is not right/],
  ['a case without question', { ...CASE, question: undefined }, /line 2 of .*qa\.jsonl, "question" is not right/],
  ['a line that is no JSON', 'question: who?', /line 2 of .*qa\.jsonl, there is no whole JSON value/],
])('refuses %s, naming the line', async (_, line, message) => {
  const file = writeLines(temporaryFolder(), 'qa.jsonl', [CASE, line]);
  await expect(readAnswerCases(file)).rejects.toThrow(message);
});
