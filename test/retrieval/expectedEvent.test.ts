import { expect, it } from 'vitest';
import { expectedEvent } from '../../src/retrieval/expectedEvent.ts';

it.each([
  ['Brandt said that the ferry would sail on 3 May. Did it happen?', 'the ferry would sail on 3 May'],
  ['Brandt announced a strike of a week, what came of it?', 'a strike of a week'],
  ['kastberg thought the pilots could meet within two weeks. and did they?', 'the pilots could meet within two weeks'],
  ['The port had promised a new quay; how did that turn out?', 'a new quay'],
  ['Did the ferry sail on 3 May as Brandt said?', 'Did the ferry sail on 3 May'],
  ['was the quay built, just as the port had announced', 'was the quay built'],
])('The event is what was expected, without who expected it: %s', (question, event) => {
  expect(expectedEvent(question)).toBe(event);
});

it.each([
  'What did Brandt say about the ferry?',
  'Did Brandt say that the ferry would sail?',
  'Did the ferry sail?',
  'Brandt expected six hours. How long did it really take?', // asks for something else of it
  'Was the quay as long as Brandt?',
  'Brandt said so. Did it?' /* no event */,
])('Any other question is about itself: %s', (question) => {
  expect(expectedEvent(question)).toBeNull();
});
