import { setImmediate } from 'node:timers/promises';

/** How long work may keep the event loop without a pause, in milliseconds. */
const SLICE = 10;

/**
 * Does synchronous work item by item, with pauses in which the event loop serves others.
 *
 * @throws The signal's reason, once it is aborted.
 */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  signal?: AbortSignal,
): Promise<void> {
  let since = performance.now();
  for (const item of items) {
    signal?.throwIfAborted();
    work(item);
    if (performance.now() - since < SLICE) continue;
    await setImmediate();
    since = performance.now();
  }
}
