import { expect, test } from 'vitest';
import { bootstrapInterval } from '../../src/evaluation/bootstrap.ts';

test('the interval of shares is near the one of the normal distribution, and the same every time', () => {
  const values = Array.from({ length: 400 }, (_, n) => (n % 4 === 0 ? 1 : 0));
  const [low, high] = bootstrapInterval(values);
  const half = 1.96 * Math.sqrt((0.25 * 0.75) / 400);
  expect(low).toBeCloseTo(0.25 - half, 2);
  expect(high).toBeCloseTo(0.25 + half, 2);
  expect(bootstrapInterval(values)).toEqual([low, high]);
});

test('equal values leave no doubt', () => {
  expect(bootstrapInterval([0.5, 0.5, 0.5])).toEqual([0.5, 0.5]);
});
