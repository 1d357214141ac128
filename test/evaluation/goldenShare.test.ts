import { expect, test } from 'vitest';
import { shareOf } from '../../src/evaluation/goldenShare.ts';

test('a share has the interval of the bootstrap', () => {
  const share = shareOf(Array.from({ length: 400 }, (_, n) => n % 4 === 0));
  expect(share).toMatchObject({ count: 100, of: 400, share: 0.25 });
  const half = 1.96 * Math.sqrt((0.25 * 0.75) / 400);
  expect(share?.interval[0]).toBeCloseTo(0.25 - half, 2);
  expect(share?.interval[1]).toBeCloseTo(0.25 + half, 2);
});

test('four of four leave doubt', () => {
  expect(shareOf([true, true, true, true])?.interval).toEqual([expect.closeTo(0.51, 3), 1]);
  expect(shareOf([false, false, false, false])?.interval).toEqual([0, expect.closeTo(0.49, 3)]);
});

test('of none there is no share', () => {
  expect(shareOf([])).toBeNull();
});
