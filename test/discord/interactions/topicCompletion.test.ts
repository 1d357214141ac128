import { expect, it } from 'vitest';
import { createTopicCompletion } from '../../../src/discord/topicCompletion.ts';

const found = async (typed: string, topics: readonly string[]) => (await createTopicCompletion(topics)).find(typed);
const TOPICS = ['harbour talks', 'Ada Moor', 'Sandvik', 'harbour', 'prisoner exchange', 'U.S. pilots'];

it('topics are found by the beginnings of their words, in any order', async () => {
  expect(await found('mo', TOPICS)).toEqual(['Ada Moor']);
  expect(await found('exch pris', TOPICS)).toEqual(['prisoner exchange']);
  expect(await found('us', TOPICS)).toEqual(['U.S. pilots']);
});

it('what was typed out comes before what only begins so, and equals stand with the commonest first', async () => {
  expect(await found('harbour', TOPICS)).toEqual(['harbour', 'harbour talks']);
  expect(await found('s', ['Sandvik', 'Saltvik', 'Selkvik'])).toEqual(['Sandvik', 'Saltvik', 'Selkvik']);
});

it('topics are found with slips of the hand, and by most of the words', async () => {
  expect(await found('Sanvdik', TOPICS)).toEqual(['Sandvik']);
  expect(await found('prisoner swap', TOPICS)).toEqual(['prisoner exchange']);
});

it('the commonest 25 are offered where nothing was typed, and none that a button cannot hold', async () => {
  const many = Array.from({ length: 40 }, (_, index) => `Topic ${index}`);
  expect(await found('', ['x'.repeat(61), ...many])).toEqual(many.slice(0, 25));
  expect(await found('topic', many)).toHaveLength(25);
  expect(await found('x'.repeat(5000), many)).toEqual([]);
});
