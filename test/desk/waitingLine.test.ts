import { describe, expect, test } from 'vitest';
import { createWaitingLine } from '../../src/desk/waitingLine.ts';

/** A line, and what has begun in it; what has begun goes on until it is finished. */
function lineOf(atOnce: number) {
  const line = createWaitingLine(atOnce);
  const begun: string[] = [];
  const finishers: (() => void)[] = [];
  const work = (name: string) => async () => {
    begun.push(name);
    return new Promise<string>((resolve) =>
      finishers.push(() => {
        resolve(name);
      }),
    );
  };
  const finishOne = async () => {
    finishers.shift()?.();
    await new Promise(setImmediate);
  };
  return { line, begun, work, finishOne };
}

describe('a waiting line', () => {
  test('runs so much at once, in order', async () => {
    const { line, begun, work, finishOne } = lineOf(2);
    const results = ['a', 'b', 'c'].map(async (name) => line.run(work(name)));
    expect(begun).toEqual(['a', 'b']);
    await finishOne();
    expect(begun).toEqual(['a', 'b', 'c']);
    await finishOne();
    await finishOne();
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c']);
  });

  test('lets questions go before work aside, but not for ever', async () => {
    const { line, begun, work, finishOne } = lineOf(1);
    void line.run(work('first'));
    void line.runAside(work('aside'));
    for (const name of 'abcd') void line.run(work(name));
    for (let i = 0; i < 5; i++) await finishOne();
    expect(begun.indexOf('aside')).toBeGreaterThan(1);
    expect(begun.indexOf('aside')).toBeLessThan(begun.indexOf('d'));
  });

  test('goes on after work that fails', async () => {
    const { line, begun, work, finishOne } = lineOf(1);
    await expect(line.run(async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const next = line.run(work('next'));
    await finishOne();
    expect(begun).toEqual(['next']);
    expect(await next).toBe('next');
  });

  test('is closed when its questions are done; what waits aside is not done', async () => {
    const { line, work, finishOne } = lineOf(1);
    const questions = ['a', 'b'].map(async (name) => line.run(work(name)));
    const aside = expect(line.runAside(work('aside'))).rejects.toThrow('closed');
    const closed = line.close(new Error('closed'));
    await aside;
    await expect(line.runAside(work('later'))).rejects.toThrow('closed');
    await finishOne();
    await finishOne();
    await closed;
    expect(await Promise.all(questions)).toEqual(['a', 'b']);
  });
});
