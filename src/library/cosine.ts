import type { Database } from 'better-sqlite3';
import { VALID } from './generations.ts';
import type { Generation } from './generations.ts';
import { floatsOf } from './vectorCoding.ts';

/** The cosine of a vector to the passage of a key; both have unit length. */
export type CosineTo = (vector: Float32Array, passage: number) => number;

/** Up to this many passages, their vectors are kept in memory once the first is asked for: 77 MB at 384 dimensions. */
export const KEPT_IN_MEMORY = 50_000;

/**
 * Computes the exact cosine to passages of a generation, of vectors as they are stored.
 *
 * @param keep How many passages' vectors may be kept in memory; of a larger generation each is read anew.
 */
export function cosineTo(database: Database, generation: Generation, keep = KEPT_IN_MEMORY): CosineTo {
  if (generation.passages > keep) return cosineToRow(database);
  let kept: KeptVectors | undefined;
  return (vector, passage) => {
    kept ??= readVectors(database, generation);
    const offset = kept.offsets.get(passage);
    if (offset === undefined) throw new Error(`There is no passage ${passage} in generation ${generation.generation}.`);
    return dot(vector, kept.numbers, offset);
  };
}

interface KeptVectors {
  readonly numbers: Float32Array;
  /** Where the vector of a passage begins. */
  readonly offsets: ReadonlyMap<number, number>;
}

function readVectors(database: Database, { generation, passages, dimensions }: Generation): KeptVectors {
  const rows = database.prepare<[{ generation: number }], { key: number; vector: Buffer }>(
    `SELECT key, vector FROM passages WHERE article IN (SELECT key FROM articles WHERE ${VALID})`,
  );
  const numbers = new Float32Array(passages * dimensions);
  const offsets = new Map<number, number>();
  for (const { key, vector } of rows.iterate({ generation })) {
    const offset = offsets.size * dimensions;
    numbers.set(floatsOf(vector), offset);
    offsets.set(key, offset);
  }
  return { numbers, offsets };
}

function cosineToRow(database: Database): CosineTo {
  const vectors = database.prepare<[number], Buffer>('SELECT vector FROM passages WHERE key = ?').pluck();
  return (vector, passage) => {
    const row = vectors.get(passage);
    if (row === undefined) throw new Error(`There is no passage ${passage} in the library.`);
    return dot(vector, floatsOf(row), 0);
  };
}

/** Four sums side by side take half the time of one, since an addition waits for the one before it. */
function dot(vector: Float32Array, matrix: Float32Array, offset: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  // What stands beyond the vector's end is undefined, and counts nothing.
  for (let i = 0, j = offset; i < vector.length; i += 4, j += 4) {
    a += (vector[i] ?? 0) * (matrix[j] ?? 0);
    b += (vector[i + 1] ?? 0) * (matrix[j + 1] ?? 0);
    c += (vector[i + 2] ?? 0) * (matrix[j + 2] ?? 0);
    d += (vector[i + 3] ?? 0) * (matrix[j + 3] ?? 0);
  }
  return a + b + c + d;
}
