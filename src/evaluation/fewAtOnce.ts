/** How many are under way at once: enough that the model never waits for the next. */
const AT_ONCE = 3;

/**
 * Works on a few items at a time.
 *
 * @param onProgress Told after every item: items done, and of how many.
 * @returns One result an item, in the items' order.
 */
export async function fewAtOnce<T, R>(
  items: readonly T[],
  workOn: (item: T) => Promise<R>,
  onProgress?: (done: number, total: number) => void,
): Promise<readonly R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  let done = 0;
  const work = async () => {
    for (const [index, item] of waiting) {
      results[index] = await workOn(item);
      onProgress?.(++done, items.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
