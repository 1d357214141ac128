import { describe, expect, it } from 'vitest';
import { createRotation } from '../../src/embedding/rotation.ts';
import { seededRandom } from '../../src/evaluation/seededRandom.ts';
import { unitVector } from '../library/sampleArticles.ts';

const DIMENSIONS = [384, 768, 1024, 256, 24, 10, 7, 4, 3, 1];

function rotated(vector: Float64Array): Float64Array {
  const row = vector.slice();
  createRotation(vector.length)(row);
  return row;
}

function direction(random: () => number, dimensions: number): Float64Array {
  return Float64Array.from(unitVector(random, dimensions));
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

describe.each(DIMENSIONS)('a rotation of %i dimensions', (dimensions) => {
  const random = seededRandom(dimensions);

  it('keeps lengths and angles', () => {
    for (let n = 0; n < 20; n++) {
      const [a, b] = [direction(random, dimensions), direction(random, dimensions)];
      expect(dot(rotated(a), rotated(a))).toBeCloseTo(dot(a, a), 10);
      expect(dot(rotated(a), rotated(b))).toBeCloseTo(dot(a, b), 10);
    }
  });

  it('is the same each time', () => {
    const vector = direction(random, dimensions);
    expect(rotated(vector)).toEqual(rotated(vector));
  });
});

describe('a rotation', () => {
  it('is the same on every machine', () => {
    // Libraries are read with it long after they were made: another result would be another token coding.
    expect([...rotated(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8))]).toEqual([2, -8, 0, 4, 2, -10, 0, 4]);
  });

  it('spreads a vector that lies on one axis over many coordinates', () => {
    for (let axis = 0; axis < 384; axis += 31) {
      const row = rotated(Float64Array.from({ length: 384 }, (_, i) => Number(i === axis)));
      expect(Math.max(...row.map(Math.abs))).toBeLessThan(0.15);
      expect(row.filter((value) => value !== 0).length).toBeGreaterThan(128);
    }
  });

  it('turns vectors: few stay where they are', () => {
    const random = seededRandom(5);
    const kept = Array.from({ length: 50 }, () => direction(random, 384)).map((vector) => dot(vector, rotated(vector)));
    expect(Math.max(...kept.map(Math.abs))).toBeLessThan(0.4);
  });
});
