/**
 * Remembers what has been seen, as much of it as was seen last.
 *
 * @param most How many ids are remembered.
 * @returns takes an id, and tells whether it is seen for the first time.
 */
export function createSeen(most: number): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    if (seen.size > most) for (const oldest of seen) return seen.delete(oldest);
    return true;
  };
}
