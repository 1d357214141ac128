/**
 * Keeps what was asked for last in memory. What is kept is given again as the same object; nobody may change it.
 *
 * @param room How much is kept, in units of `sizeOf`.
 * @param load Gives what is not kept.
 * @param sizeOf How much room a value takes; 1 when left out.
 */
export function keepLatest<K, V>(room: number, load: (key: K) => V, sizeOf: (value: V) => number = () => 1) {
  // A map begins with what was put in first.
  const kept = new Map<K, { readonly value: V; readonly size: number }>();
  let taken = 0;

  function makeRoom(): void {
    for (const [key, { size }] of kept) {
      if (taken <= room) return;
      kept.delete(key);
      taken -= size;
    }
  }

  return (key: K): V => {
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known.value;
    }
    const value = load(key);
    const size = sizeOf(value);
    kept.set(key, { value, size });
    taken += size;
    makeRoom();
    return value;
  };
}
