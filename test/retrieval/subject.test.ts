import { expect, it } from 'vitest';
import { isSubject, subjectAsked } from '../../src/retrieval/subject.ts';

it.each([
  ['tldr of the harbour talks', 'harbour talks'],
  ['What was the Lindholm summit?', 'Lindholm summit'],
  ["what's the 12-point plan", '12-point plan'],
  ['What was the meeting in May about?', 'meeting in May'],
  ['what was the Lindholm strike of May all about', 'Lindholm strike of May'],
  ['What happened in Lindholm?', 'Lindholm'],
  ['what has happened at the Lindholm talks', 'Lindholm talks'],
])('%s is about its topic as a whole', (question, topic) => {
  expect(subjectAsked(question)).toBe(topic);
});

it.each([
  'What was the agenda of the Lindholm talks?',
  'What is the weather in Lindholm?',
  'What happened to the ferry?',
  'What did Brandt say about the strike?',
  'Who led the Lindholm talks?',
])('%s asks something of it', (question) => {
  expect(subjectAsked(question)).toBeNull();
});

const TITLE = 'Lindholm, 12–14 May 2024: talks on the 12-point plan end without a deal';

it.each([
  'Lindholm',
  'Lindholm talks',
  'Lindholm summit', // for which the title has another word
  'Lindholm talks of 14 May',
  '12-point plan',
  'Lindholm talks about dredging on a plan', // two of three ordinary words
])('An article is about %s by its title', (topic) => {
  expect(isSubject(topic, TITLE)).toBe(true);
});

it.each([
  'talks', // no name, number or month
  'Kvarnö talks',
  'Lindholm talks of 15 May',
  'Lindholm talks of June',
  'Varde talks of May',
  'Lindholm regatta and fireworks', // two of two ordinary words are missing
])('and not about %s', (topic) => {
  expect(isSubject(topic, TITLE)).toBe(false);
});
