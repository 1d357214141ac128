import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answering/answerQuestion.ts';
import { askGolden } from '../../src/evaluation/goldenAnswers.ts';
import type { GoldenSet } from '../../src/evaluation/goldenSet.ts';
import { contextOf, PAPERS, smallLibrary } from '../answering/smallLibrary.ts';
import { answerable } from './goldenSample.ts';

const WHO = 'Who chaired the harbour talks in Lindholm?';
const SET: GoldenSet = {
  part: 'tuning',
  questions: [
    answerable({ id: 'first', question: WHO, now: '2024-05-20' }),
    answerable({ id: 'second', question: 'How long did they take?', before: [WHO] }),
  ],
  disagreements: [{ id: 'point', part: 'tuning', kind: 'duration', question: WHO, claims: [['Ada Moor.']] }],
  now: '2024-08-01',
};

test('questions are answered as ask answers them, on their day and after what was asked before', async () => {
  const context = contextOf(await smallLibrary(PAPERS));
  const progress: string[] = [];
  const { questions, disagreements } = await askGolden(context, SET, (done, of) => progress.push(`${done}/${of}`));
  const answers = [...questions, ...disagreements].map(({ answer }) => answer);
  const expected = [
    await answerQuestion(context, WHO, { window: null, now: '2024-05-20' }),
    await answerQuestion(context, 'How long did they take?', { window: null, now: '2024-08-01', before: [WHO] }),
    await answerQuestion(context, WHO, { window: null, now: '2024-08-01' }),
  ];
  const timings: unknown = expect.anything();
  expect(answers).toEqual(expected.map((answer) => ({ ...answer, timings })));
  expect(answers[1]?.understood.about).not.toBeNull();
  expect([...questions, ...disagreements].map(({ question }) => question.id)).toEqual(['first', 'second', 'point']);
  expect(progress).toEqual(['1/3', '2/3', '3/3']);
});
