/**
 * Optimal string alignment distance (Damerau 1964, without edits of what was exchanged): the fewest letters put in, left out, replaced or
 * exchanged with their neighbours that make one word of the other.
 *
 * @param most Above it, the result is only known to be above it.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const differs = one[row - 1] === other[column - 1] ? 0 : 1;
      const replaced = (last[column - 1] ?? 0) + differs;
      const cheapest = Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const isExchange = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(isExchange ? Math.min(cheapest, (before[column - 2] ?? Infinity) + 1) : cheapest);
    }
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return last[other.length] ?? most + 1;
}
