import type { World } from './world/world.ts';

/** How long to wait for what. */
export interface WaitOptions {
  /** Real milliseconds; 10,000 unless given. */
  readonly timeoutMs?: number;
  /** What is waited for, for the error. */
  readonly what?: string;
}

/** Waits until something is there: asks after every change of the world, and every 10 ms for what is not of it. */
export function until<T>(
  world: World,
  find: () => T | null | undefined | false,
  { timeoutMs = 10_000, what = 'what was waited for' }: WaitOptions = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => {
      stop();
      clearInterval(poll);
      clearTimeout(timeout);
    };
    const look = () => {
      try {
        const found = find();
        if (found === null || found === undefined || found === false) return;
        end();
        resolve(found);
      } catch (error) {
        end();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const stop = world.changes.listen(look);
    const poll = setInterval(look, 10);
    const timeout = setTimeout(() => {
      end();
      reject(new Error(`Waited ${timeoutMs} ms in vain for ${what}.`));
    }, timeoutMs);
    look();
  });
}
