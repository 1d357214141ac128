import { describe, expect, it } from 'vitest';
import { asksOutcome, asksWhether, isForecast } from '../../src/answering/forecast.ts';

describe('a question for the outcome of an expectation', () => {
  it.each([
    'Did the strike start on 3 June as Moor said?',
    'Dahl expected nine hours. How long did it really take?',
    'Has the lock been closed, as the pilots predicted?',
    'Moor said the strike would start on 3 June. What came of it?',
    'Dahl thought they could meet in June. Did they?',
    'The pilots announced a second round for May. Did it happen?',
    'Moor expected to meet Dahl in Lindholm, where did they meet in the end?',
  ])('is one: %s', (question) => {
    expect(asksOutcome(question)).toBe(true);
  });

  it.each([
    'What does Moor expect of the talks?',
    'Which guests were expected at the fair?',
    'Did the strike start on 3 June?',
    'Who served as harbour master?',
    'When will the lock be closed?',
    'Moor met Dahl in June. Did it happen in Lindholm?',
  ])('is none: %s', (question) => {
    expect(asksOutcome(question)).toBe(false);
  });
});

describe('a question whether something has happened', () => {
  it.each(['Did the ferry sail on 3 June?', 'and was the lock closed', 'Have the pilots met?'])(
    'is one: %s',
    (question) => {
      expect(asksWhether(question)).toBe(true);
    },
  );

  it.each([
    'Did Dahl say that the ferry would sail?',
    'Was a strike planned?',
    'When did the ferry sail?',
    'Is it late?',
  ])('is none: %s', (question) => {
    expect(asksWhether(question)).toBe(false);
  });
});

describe('a forecast', () => {
  it.each(['Moor expected nine hours.', 'The lock would be closed in June, Dahl said.', 'A strike could follow.'])(
    'is one: %s',
    (sentence) => {
      expect(isForecast(sentence)).toBe(true);
    },
  );

  it.each([
    'The talks took three hours.',
    'Dahl said that the lock would not be closed.',
    'Dahl did not come, although Moor had said that he would.',
  ])('is not what came, nor what will not: %s', (sentence) => {
    expect(isForecast(sentence)).toBe(false);
  });
});
