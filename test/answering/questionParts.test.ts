import { describe, expect, it } from 'vitest';
import { asksSeveral, asksStory } from '../../src/answering/asksSeveral.ts';
import { questionParts } from '../../src/answering/questionParts.ts';

describe('the parts of a question', () => {
  it.each([
    ['When and where did the pilots meet?', ['When did the pilots meet?', 'Where did the pilots meet?']],
    ['When, where and why did it burn?', ['When did it burn?', 'Where did it burn?', 'Why did it burn?']],
    [
      'Who led the delegations, and how long did the talks last?',
      ['Who led the delegations?', 'how long did the talks last?'],
    ],
    ['Who paid? How many ports were there?', ['Who paid?', 'How many ports were there?']],
  ])('are told apart: %s', (question, parts) => {
    expect(questionParts(question)).toEqual(parts);
  });

  it.each([
    'How long did the harbour talks last?',
    'What did Moor and Dahl agree on?',
    'What did Moor say and what did Dahl say?',
    'Who met the pilots and the mayor?',
  ])('are none where one thing is asked for: %s', (question) => {
    expect(questionParts(question)).toEqual([]);
  });
});

describe('a question for several things of a kind', () => {
  it.each([
    'Which topics did they discuss?',
    'How many times did they call?',
    'Did both ports say the same?',
    'List the rounds of the harbour talks',
    'What happened after the vote?',
  ])('is known by its words: %s', (question) => {
    expect(asksSeveral(question)).toBe(true);
  });

  it.each([
    'Where did they meet?',
    'How many pilots were there?',
    'Which port is the larger one?',
    'Who spoke to Moor?',
  ])('is not: %s', (question) => {
    expect(asksSeveral(question)).toBe(false);
  });

  it('is a story where it goes through what happened', () => {
    expect(asksStory('What happened after the vote?')).toBe(true);
    expect(asksStory('Which topics did they discuss?')).toBe(false);
  });
});
