import { expect, it } from 'vitest';
import { broadTopic } from '../../src/retrieval/broadTopic.ts';

it.each([
  ['tldr of Lindholm', 'Lindholm'],
  ['TL;DR: the pilots’ strike', 'the pilots’ strike'],
  ['give me a quick summary of the harbour talks', 'the harbour talks'],
  ['what’s the story with the lock?', 'the lock'],
  ["what's the story with the lock?", 'the lock'],
  ['catch me up on the strike', 'the strike'],
  ['Tell me about Ada Moor.', 'Ada Moor'],
  ['What is known about the dredger?', 'the dredger'],
  ['summarise the talks', 'the talks'],
  ['give me a summary of the talks pls', 'the talks'],
  ['overview of the talks, please!', 'the talks'],
])('%s is about: %s', (question, topic) => {
  expect(broadTopic(question)).toBe(topic);
});

it.each(['What did Moor tell the pilots about the lock?', 'Who gave the summary of the talks?', 'Lindholm', 'tldr'])(
  '%s asks something, or names nothing',
  (question) => {
    expect(broadTopic(question)).toBeNull();
  },
);
