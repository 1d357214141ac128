/**
 * A fixed random rotation: random signs, then rounds of Hadamard transforms of four coordinates that lie a quarter of the row apart,
 * their results laid side by side, so that the next round mixes them with others. It keeps lengths and angles and spreads every
 * vector over its coordinates, so that all of them can be coded with the same few levels (as in RaBitQ, Gao & Long 2024). It needs
 * no training and is the same on every machine.
 *
 * @param dimensions Length of a row; what is left over from a multiple of four is not mixed.
 * @returns Rotates one row of that length, in place. In double precision, which is faster here than single.
 */
export function createRotation(dimensions: number): (row: Float64Array) => void {
  // Each round doubles the length of what it mixes; the signs take that back beforehand.
  const signs = randomSigns(dimensions).map((sign) => sign / 2 ** ROUNDS);
  const spare = new Float64Array(dimensions);
  return (row) => {
    for (let i = 0; i < dimensions; i++) row[i] = (row[i] ?? 0) * (signs[i] ?? 0);
    for (let round = 0; round < ROUNDS; round += 2) {
      mix(row, spare);
      mix(spare, row);
    }
  };
}

/** Even. Each result of the fourth round is mixed from 256 coordinates. */
const ROUNDS = 4;

function mix(from: Float64Array, to: Float64Array): void {
  const quarter = from.length >> 2;
  for (let i = 0, at = 0; i < quarter; i++, at += 4) {
    const a = from[i] ?? 0;
    const b = from[i + quarter] ?? 0;
    const c = from[i + 2 * quarter] ?? 0;
    const d = from[i + 3 * quarter] ?? 0;
    to[at] = a + b + (c + d);
    to[at + 1] = a - b + (c - d);
    to[at + 2] = a + b - (c + d);
    to[at + 3] = a - b - (c - d);
  }
  for (let i = 4 * quarter; i < from.length; i++) to[i] = 2 * (from[i] ?? 0);
}

/** +1 and -1 by the high bit of a linear congruential generator (Numerical Recipes' constants). */
function randomSigns(count: number): Float64Array {
  let state = 1;
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >= 0x80000000 ? 1 : -1;
  });
}
