/**
 * Sums the rows from `start` to before `end` of a `rows × dimensions` matrix, and brings each of them to unit length, in
 * place: both in one walk through the memory.
 */
export function sumAndNormalize(matrix: Float32Array, dimensions: number, start: number, end: number): Float32Array {
  const sum = new Float32Array(dimensions);
  for (let row = start * dimensions; row < end * dimensions; row += dimensions) {
    let square = 0;
    for (let d = 0; d < dimensions; d++) {
      const value = matrix[row + d] ?? 0;
      square += value * value;
      sum[d] = (sum[d] ?? 0) + value;
    }
    scale(matrix, row, row + dimensions, square);
  }
  return sum;
}

/** The sum of vectors of the same length, at unit length: their mean, as far as cosines go. */
export function unitSum(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const vector of vectors) {
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + (vector[d] ?? 0);
  }
  scale(
    sum,
    0,
    dimensions,
    sum.reduce((square, value) => square + value * value, 0),
  );
  return sum;
}

// To unit length; zeros stay.
function scale(matrix: Float32Array, start: number, end: number, square: number): void {
  const factor = square === 0 ? 0 : 1 / Math.sqrt(square);
  for (let i = start; i < end; i++) matrix[i] = (matrix[i] ?? 0) * factor;
}
