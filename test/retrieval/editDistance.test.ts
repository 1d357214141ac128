import { expect, it } from 'vitest';
import { editDistance } from '../../src/retrieval/editDistance.ts';

it.each([
  ['harbour', 'harbour', 0],
  ['harbour', 'harbor', 1],
  ['foriegn', 'foreign', 1],
  ['anchoridge', 'anchorage', 2],
  ['ca', 'abc', 3],
])('%s and %s are %i edits apart', (one, other, distance) => {
  expect(editDistance(one, other, 3)).toBe(distance);
  expect(editDistance(other, one, 3)).toBe(distance);
});

it('says no more than that it is above what was asked for', () => {
  expect(editDistance('pilots', 'owners', 1)).toBe(2);
  expect(editDistance('a', 'harbour', 2)).toBe(3);
});
