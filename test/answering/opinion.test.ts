import { expect, it } from 'vitest';
import { asksOpinion } from '../../src/answering/opinion.ts';

it.each([
  'Do you trust the harbour master?',
  'what do you think of the strike',
  'Would you support a second lock?',
  'What’s your favourite dredger?',
  'Which side are you on?',
  'Should the pilots strike?',
])('%s asks for an opinion', (question) => {
  expect(asksOpinion(question)).toBe(true);
});

it.each([
  'What do the pilots think of the strike?',
  'Can you tell me who chaired the talks?',
  'Do you know when the lock opened?',
  'What was Moor’s opinion of the lock?',
  'Should the pilots strike, according to Moor?',
])('%s asks what was reported', (question) => {
  expect(asksOpinion(question)).toBe(false);
});
