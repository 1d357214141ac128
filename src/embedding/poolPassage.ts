import type { PassageEmbedding, SentenceEmbedding } from './embedder.ts';
import type { EmbeddingModel } from './model.ts';
import type { Bounds } from './pass.ts';
import { sumAndNormalize, unitSum } from './pooling.ts';
import { encodeTokens } from './tokenVectors.ts';

/** A passage's embedding; null stands for a sentence that the pass had no room for. */
export interface PooledPassage extends Pick<PassageEmbedding, 'vector'> {
  readonly sentences: readonly (SentenceEmbedding | null)[];
}

/** What the shape of the vectors depends on. */
export type PoolingSettings = Pick<EmbeddingModel, 'dimensions' | 'pooling'>;

/**
 * Makes a passage's embedding of the hidden states of its pass.
 *
 * @param states One row of `dimensions` numbers for each token; left at unit length.
 * @param bounds First row, and the row after the last, of each sentence.
 */
export function poolPassage(
  states: Float32Array,
  bounds: readonly Bounds[],
  { dimensions, pooling }: PoolingSettings,
): PooledPassage {
  const count = states.length / dimensions;
  const head = sumAndNormalize(states, dimensions, 0, bounds[0]?.[0] ?? count);
  const sums = bounds.map(([start, end]) => sumAndNormalize(states, dimensions, start, end));
  const tail = sumAndNormalize(states, dimensions, bounds.at(-1)?.[1] ?? count, count);
  const first = states.slice(0, dimensions);
  return {
    vector: pooling === 'cls' ? first : unitSum([head, ...sums, tail], dimensions),
    sentences: bounds.map(([start, end], index) => {
      const sum = sums[index];
      if (sum === undefined || start === end) return null;
      return poolSentence(states.subarray(start * dimensions, end * dimensions), sum);
    }),
  };
}

/** @param states The sentence's rows, at unit length. @param sum The sum of the rows as the model gave them. */
export function poolSentence(states: Float32Array, sum: Float32Array): SentenceEmbedding {
  const vector = unitSum([sum], sum.length);
  return { vector, tokens: encodeTokens(states, vector) };
}
