/**
 * A fixed random rotation: signs, then Walsh–Hadamard transforms over blocks, twice, with the blocks interleaved between. It keeps
 * lengths and angles and spreads every vector evenly over its coordinates, so that all of them can be coded with the same few levels
 * (as in RaBitQ, Gao & Long 2024). It needs no training and is the same on every machine.
 *
 * @param dimensions Length of a row; the blocks are its largest power of two.
 * @returns Rotates rows of that length, in place.
 */
export function createRotation(dimensions: number): (rows: Float32Array) => void {
  const block = dimensions & -dimensions;
  const signs = [randomSigns(dimensions, 1), randomSigns(dimensions, 2)];
  const spare = new Float32Array(dimensions);
  return (rows) => {
    for (let start = 0; start < rows.length; start += dimensions) {
      const row = rows.subarray(start, start + dimensions);
      for (const sign of signs) {
        for (let i = 0; i < dimensions; i++) spare[i] = (row[i] ?? 0) * (sign[i] ?? 0);
        transformBlocks(spare, block);
        interleave(spare, row, block);
      }
    }
  };
}

/** Walsh–Hadamard transform of each block, scaled so that lengths stay. */
function transformBlocks(row: Float32Array, block: number): void {
  for (let half = 1; half < block; half *= 2) {
    for (let i = 0; i < row.length; i += 2 * half) {
      for (let j = i; j < i + half; j++) {
        const [a, b] = [row[j] ?? 0, row[j + half] ?? 0];
        row[j] = a + b;
        row[j + half] = a - b;
      }
    }
  }
  const scale = 1 / Math.sqrt(block);
  for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) * scale;
}

/** Deals the blocks' coordinates out in turn, so that the next transform mixes all blocks. */
function interleave(from: Float32Array, to: Float32Array, block: number): void {
  const blocks = from.length / block;
  for (let i = 0; i < block; i++) {
    for (let b = 0; b < blocks; b++) to[i * blocks + b] = from[b * block + i] ?? 0;
  }
}

/** +1 and -1 by the high bit of a linear congruential generator (Numerical Recipes' constants). */
function randomSigns(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >= 0x80000000 ? 1 : -1;
  });
}
