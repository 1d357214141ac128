import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/evaluation/seededRandom.ts';
import { bytesOf, codeVectors, decodeVector, floatsOf } from '../../src/library/vectorCoding.ts';
import { unitVector } from './sampleArticles.ts';

describe('Stored vectors', () => {
  it('come back as they were from float32, wherever the blob lies in memory', () => {
    const vector = unitVector(seededRandom(1), 7);
    const blob = Buffer.concat([Buffer.alloc(3), bytesOf(vector)]).subarray(3);
    expect(floatsOf(blob)).toEqual(vector);
  });

  it('keep their length and, to a cosine of .9999, their direction in int8', () => {
    const random = seededRandom(2);
    const vectors = Array.from({ length: 200 }, () => unitVector(random, 384));
    const coded = codeVectors(vectors, 384);
    expect(coded).toHaveLength(200 * 388);
    vectors.forEach((vector, index) => {
      const decoded = decodeVector(coded, index, 384);
      expect(Math.hypot(...decoded)).toBeCloseTo(1, 5);
      expect(decoded.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0)).toBeGreaterThan(0.9999);
    });
  });

  it('can be all zero', () => {
    expect(decodeVector(codeVectors([new Float32Array(4)], 4), 0, 4)).toEqual(new Float32Array(4));
  });
});
