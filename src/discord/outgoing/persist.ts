import { setTimeout as pause } from 'node:timers/promises';
import { type Fault, faultOf } from './fault.ts';

/** How often, and for how long, what fails for the moment is tried again. Milliseconds. */
export interface Persistence {
  /** Pauses before the second attempt, the third, and so on. */
  readonly pauses: readonly number[];
  /** No attempt begins later than this after the first failure. */
  readonly budget: number;
}

/** discord.js itself tries four times at once; after that Discord gets half a minute to recover. */
export const PERSISTENCE: Persistence = { pauses: [500, 1000, 2000, 4000, 8000, 12_000], budget: 30_000 };

/** What can be sent again without harm: everything that has a nonce, or puts one thing in the place of another. */
const REPEATABLE: readonly Fault[] = ['passing', 'cut'];

/**
 * Makes an attempt again, after pauses, while it fails in one of the given ways.
 *
 * @param attempt Has to be harmless when it is repeated after the `faults`.
 * @throws What the last attempt threw.
 */
export async function persist<T>(
  attempt: () => Promise<T>,
  { pauses, budget }: Persistence,
  faults: readonly Fault[] = REPEATABLE,
): Promise<T> {
  let deadline = Infinity;
  for (const wait of pauses) {
    try {
      return await attempt();
    } catch (error) {
      const now = performance.now();
      deadline = Math.min(deadline, now + budget);
      if (!faults.includes(faultOf(error)) || now + wait > deadline) throw error;
    }
    await pause(wait);
  }
  return attempt();
}
