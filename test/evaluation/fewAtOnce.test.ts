import { expect, test } from 'vitest';
import { fewAtOnce } from '../../src/evaluation/fewAtOnce.ts';

test('three items are under way at once, and results keep the order of the items', async () => {
  const release: (() => void)[] = [];
  const progress: number[] = [];
  const workOn = async (item: number) =>
    new Promise<number>((resolve) => {
      release.push(() => {
        resolve(item * 10);
      });
    });
  const results = fewAtOnce([1, 2, 3, 4, 5], workOn, (done) => progress.push(done));
  expect(release).toHaveLength(3);
  // The last of those under way is done first.
  while (release.length > 0) {
    release.pop()?.();
    await new Promise(setImmediate);
    expect(release.length).toBeLessThanOrEqual(3);
  }
  expect(await results).toEqual([10, 20, 30, 40, 50]);
  expect(progress).toEqual([1, 2, 3, 4, 5]);
});
