import { describe, expect, it } from 'vitest';
import { type CodeTables, plainTables } from '../../src/embedding/codeTables.ts';
import { simdTables } from '../../src/embedding/simdTables.ts';
import { encodeTokens, prepareQuestion } from '../../src/embedding/tokenVectors.ts';
import { seededRandom } from '../../src/evaluation/seededRandom.ts';
import { unitVector } from '../library/sampleArticles.ts';

const SIZES = [384, 10, 7].flatMap((dimensions) => [0, 1, 12].map((count) => ({ dimensions, count })));

function sampleOf(dimensions: number, count: number, questionTokens: number) {
  const random = seededRandom(dimensions + count);
  const vectors = (length: number) => Array.from({ length }, () => unitVector(random, dimensions));
  const vector = unitVector(random, dimensions);
  const { bytes } = encodeTokens(Float32Array.from(vectors(count).flatMap((token) => [...token])), vector);
  return { groups: prepareQuestion(vectors(questionTokens)).groups, sentence: { vector, codes: bytes, count } };
}

function compared(tables: CodeTables, { groups, sentence }: ReturnType<typeof sampleOf>) {
  const [dots, best] = [new Float64Array(4 * groups.length), new Float64Array(4 * groups.length)];
  tables.fill(groups);
  tables.compare(sentence, dots, best);
  return { dots, best };
}

describe('code tables', () => {
  const simd = simdTables();

  it.skipIf(simd === null).each(SIZES)(
    'are the same to the last bit with vector instructions and without ($dimensions dimensions, $count codes)',
    ({ dimensions, count }) => {
      const tables = simd ?? plainTables();
      for (const questionTokens of [9, 1, 4, 30]) {
        const sample = sampleOf(dimensions, count, questionTokens);
        expect(compared(tables, sample)).toEqual(compared(plainTables(), sample));
      }
    },
  );

  it('give the dot products and, of no code, nothing', () => {
    const { groups, sentence } = sampleOf(384, 0, 3);
    const { dots, best } = compared(plainTables(), { groups, sentence });
    const tokens = groups[0]?.tokens ?? new Float32Array();
    const second = sentence.vector.reduce((sum, value, i) => sum + value * (tokens[4 * i + 1] ?? 0), 0);
    expect(dots[1]).toBeCloseTo(second, 12);
    expect(dots[3]).toBe(0);
    expect([...best]).toEqual(Array(4).fill(-Infinity));
  });
});
