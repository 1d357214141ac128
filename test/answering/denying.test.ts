import { expect, it } from 'vitest';
import { denying } from '../../src/answering/denying.ts';

const answer = { deniesPremise: false, score: 1 };
const near = { deniesPremise: true, score: 0.9 };
const far = { deniesPremise: true, score: 0.5 };

it('What denies a question is heard where it scores nearly as well as the best', () => {
  expect(denying([answer, near, far])).toEqual([near]);
  expect(denying([near, answer])).toEqual([near]);
  expect(denying([answer, far])).toEqual([]);
  expect(denying([])).toEqual([]);
});
