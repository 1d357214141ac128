import { describe, expect, it } from 'vitest';
import { bestCosines, encodeTokens, prepareQuestion } from '../../src/embedding/tokenVectors.ts';
import { seededRandom } from '../../src/evaluation/seededRandom.ts';
import { unitVector } from '../library/sampleArticles.ts';

/** A sentence of tokens that lie around a common direction, as a model's tokens of one sentence do, and its mean. */
function sentenceOf(count: number, dimensions: number, random: () => number) {
  const centre = unitVector(random, dimensions);
  const tokens = Array.from({ length: count }, () => unitVector(random, dimensions, centre));
  const sum = Float32Array.from(centre, (_, i) => tokens.reduce((total, token) => total + (token[i] ?? 0), 0));
  const vector = sum.map((value) => value / Math.hypot(...sum));
  return { vector, tokens, coded: encodeTokens(Float32Array.from(tokens.flatMap((token) => [...token])), vector) };
}

type Sample = ReturnType<typeof sentenceOf>;

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Coded best cosines beside the exact ones, for questions near the sentence and far from it. */
function compare({ vector, tokens, coded }: Sample, random: () => number) {
  const questions = [
    ...Array.from({ length: 6 }, () => unitVector(random, vector.length, vector)),
    ...Array.from({ length: 6 }, () => unitVector(random, vector.length)),
    ...tokens.slice(0, 4),
  ];
  const found = bestCosines(prepareQuestion(questions), { vector, tokens: coded });
  return questions.map((question, i) => ({
    coded: found[i] ?? NaN,
    exact: Math.max(...tokens.map((token) => dot(question, token))),
  }));
}

describe('coded token vectors', () => {
  it.each([
    { dimensions: 384, mean: 0.017, most: 0.08 },
    { dimensions: 768, mean: 0.017, most: 0.08 },
    { dimensions: 24, mean: 0.04, most: 0.25 },
    { dimensions: 10, mean: 0.06, most: 0.35 },
    { dimensions: 7, mean: 0.06, most: 0.35 },
  ])('give cosines near the exact ones ($dimensions dimensions)', ({ dimensions, mean, most }) => {
    const random = seededRandom(dimensions);
    const errors = Array.from({ length: 12 }, (_, n) => sentenceOf(1 + 2 * n, dimensions, random))
      .flatMap((sample) => compare(sample, random))
      .map(({ coded, exact }) => Math.abs(coded - exact));
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(mean);
    expect(Math.max(...errors)).toBeLessThan(most);
  });

  it('put sentences in the order of their exact cosines wherever these are apart', () => {
    const random = seededRandom(1);
    const question = unitVector(random, 384);
    const prepared = prepareQuestion([question]);
    const sentences = Array.from({ length: 40 }, (_, n) => sentenceOf(6, 384, seededRandom(n))).map((sample) => ({
      coded: bestCosines(prepared, { vector: sample.vector, tokens: sample.coded })[0] ?? NaN,
      exact: Math.max(...sample.tokens.map((token) => dot(question, token))),
    }));
    for (const a of sentences) {
      for (const b of sentences) if (a.exact > b.exact + 0.06) expect(a.coded).toBeGreaterThan(b.coded);
    }
  });

  it('give the best of the tokens: one more never makes it less', () => {
    const random = seededRandom(2);
    const { vector, tokens } = sentenceOf(12, 384, random);
    const prepared = prepareQuestion(tokens);
    // The sentence's factor is coded with all of them: cut off, a code keeps it.
    const coded = encodeTokens(Float32Array.from(tokens.flatMap((token) => [...token])), vector);
    const size = 97;
    const first = (count: number) => ({ count, bytes: coded.bytes.subarray(0, 1 + count * size) });
    const bests = tokens.map((_, i) => bestCosines(prepared, { vector, tokens: first(i + 1) }));
    bests.slice(1).forEach((best, i) => {
      best.forEach((cosine, token) => {
        expect(cosine).toBeGreaterThanOrEqual(bests[i]?.[token] ?? NaN);
      });
    });
    // With its own code among them each token comes near 1.
    bests.at(-1)?.forEach((cosine) => {
      expect(cosine).toBeGreaterThan(0.95);
    });
  });

  it.each([
    [384, 97],
    [768, 193],
    [10, 4],
    [7, 3],
    [1, 2],
  ])('take of %i dimensions %i bytes a token, and one a sentence', (dimensions, size) => {
    for (const count of [1, 2, 9]) {
      const { coded } = sentenceOf(count, dimensions, seededRandom(count));
      expect(coded.count).toBe(count);
      expect(coded.bytes).toHaveLength(1 + count * size);
    }
  });

  it('are the same for the same vectors, which stay as they are', () => {
    const { tokens, vector, coded } = sentenceOf(5, 384, seededRandom(3));
    const vectors = Float32Array.from(tokens.flatMap((token) => [...token]));
    const before = [vectors.slice(), vector.slice()];
    expect(encodeTokens(vectors, vector)).toEqual(coded);
    expect([vectors, vector]).toEqual(before);
  });

  it('of one token, which is its sentence, give its exact cosine', () => {
    const random = seededRandom(4);
    const token = unitVector(random, 384);
    const questions = [token, token.map((value) => -value), unitVector(random, 384)];
    const found = bestCosines(prepareQuestion(questions), { vector: token, tokens: encodeTokens(token, token) });
    questions.forEach((question, i) => {
      expect(found[i]).toBeCloseTo(dot(question, token), 5);
    });
  });

  it('of tokens that face away from their sentence are read all the same', () => {
    const random = seededRandom(6);
    const vector = unitVector(random, 384);
    const token = vector.map((value) => -value);
    const [cosine] = bestCosines(prepareQuestion([token]), { vector, tokens: encodeTokens(token, vector) });
    expect(cosine).toBeGreaterThan(0.8);
  });

  it('give no cosines for a question without tokens', () => {
    const { vector, coded } = sentenceOf(3, 384, seededRandom(5));
    expect(bestCosines(prepareQuestion([]), { vector, tokens: coded })).toHaveLength(0);
  });
});
