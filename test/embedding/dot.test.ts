import { expect, it } from 'vitest';
import { dot } from '../../src/embedding/dot.ts';

it('is the cosine of unit vectors', () => {
  expect(dot(Float32Array.of(0.6, 0.8), Float32Array.of(0.8, 0.6))).toBeCloseTo(0.96, 6);
});
