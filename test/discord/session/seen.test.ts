import { expect, it } from 'vitest';
import { createSeen } from '../../../src/discord/session/seen.ts';

it('an id is new once', () => {
  const isNew = createSeen(10);
  expect(['a', 'b', 'a', 'b', 'c'].map(isNew)).toEqual([true, true, false, false, true]);
});

it('only the last ids are remembered', () => {
  const isNew = createSeen(2);
  expect(['a', 'b', 'c'].map(isNew)).toEqual([true, true, true]);
  expect(['b', 'c'].map(isNew)).toEqual([false, false]);
  expect(isNew('a')).toBe(true);
});
