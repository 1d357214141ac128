import { describe, expect, it } from 'vitest';
import { inSlices } from '../../src/library/slices.ts';

function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('Work in slices', () => {
  it('lets others have their turn, and does all of it in order', async () => {
    const done: number[] = [];
    const turns: number[] = [];
    const timer = setInterval(() => turns.push(done.length), 1);
    await inSlices([1, 2, 3, 4, 5, 6, 7, 8], (item) => {
      busy(6);
      done.push(item);
    });
    clearInterval(timer);
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(turns).size).toBeGreaterThanOrEqual(3);
  });

  it('stops when it is aborted', async () => {
    const stop = new AbortController();
    let done = 0;
    const work = inSlices(
      [1, 2, 3],
      () => {
        done++;
        stop.abort(new Error('enough'));
      },
      stop.signal,
    );
    await expect(work).rejects.toThrow('enough');
    expect(done).toBe(1);
  });
});
