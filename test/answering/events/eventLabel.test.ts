import { expect, it } from 'vitest';
import { eventLabel } from '../../../src/answering/events/eventLabel.ts';

it.each([
  ['The embassy talks in Lindholm on 14 May 2024 lasted an hour.', 'Embassy talks in Lindholm'],
  ['The phone call between Moor and Brandt on Monday, 14 May 2024, was short.', 'Phone call between Moor and Brandt'],
  ['Ada Moor left for Sandvik on 14 May 2024.', 'Sandvik'],
])('%s', (sentence, label) => {
  expect(eventLabel(sentence, 'Sandvik, 14 May 2024: a visit')).toBe(label);
});
