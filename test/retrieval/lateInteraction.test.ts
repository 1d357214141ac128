import { describe, expect, it } from 'vitest';
import { type Coverage, coversAll, createCoverage, spreadWeights } from '../../src/retrieval/lateInteraction.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { samplePassage } from '../answering/sampleCandidates.ts';

const embedder = createDeterministicEmbedder();

async function cover(question: string, sentence: string): Promise<Coverage> {
  const passage = await samplePassage(embedder, { sentences: [{ text: sentence }] });
  const [stored] = passage.sentences;
  if (stored === undefined) throw new Error('There is no sentence.');
  return createCoverage(await embedder.embedQuestion(question))(stored.embedding);
}

function coverage(...cosines: number[]): Coverage {
  return { cosines: Float32Array.from(cosines), mean: 0, least: 0 };
}

describe('how a sentence covers a question', () => {
  it('has one cosine for each word of the question, high where the sentence has the word', async () => {
    const { cosines, mean } = await cover('ferry sank Lindholm', 'Near Lindholm the ferry stopped.');
    expect(cosines).toHaveLength(3);
    expect(cosines[0]).toBeGreaterThan(0.7);
    expect(cosines[2]).toBeGreaterThan(0.7);
    expect(cosines[1]).toBeLessThan(0.6);
    expect(mean).toBeCloseTo(cosines.reduce((a, b) => a + b) / 3, 5);
  });

  it('is least at the content word that the sentence lacks', async () => {
    const lacking = await cover('Which pilot chaired?', 'The pilot came.');
    const holding = await cover('Which pilot chaired?', 'The pilot chaired.');
    expect(lacking.least).toBeCloseTo(lacking.cosines[2] ?? NaN, 5);
    expect(holding.least).toBeGreaterThan(lacking.least + 0.2);
  });

  it('does not count stop words and punctuation as lacking', async () => {
    const { least, cosines } = await cover('Who was it that chaired?', 'Pilots chaired.');
    expect(least).toBeCloseTo(cosines[4] ?? NaN, 5);
    expect(Math.min(...cosines)).toBeLessThan(least - 0.2);
  });

  it('falls back on the mean for a question that has nothing but stop words', async () => {
    const { least, mean } = await cover('Who was it?', 'Pilots chaired.');
    expect(least).toBe(mean);
  });
});

describe('the weights of a question’s tokens', () => {
  const pieces = ['pilots', 'chaired', 'talks'];

  it('add up to 1', () => {
    const all = [coverage(0.9, 0.1, 0.5), coverage(0.2, 0.1, 0.4), coverage(-0.3, 0.1, 0.6)];
    const weights = spreadWeights(pieces, all);
    expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 6);
  });

  it('are larger where one sentence stands out than where all are alike, and nowhere nothing', () => {
    const all = [coverage(0.9, 0.9), coverage(0.1, 0.9), coverage(0.1, 0.9)];
    const [telling = 0, alike = 0] = spreadWeights(pieces.slice(0, 2), all);
    expect(telling).toBeGreaterThan(2 * alike);
    expect(alike).toBeGreaterThan(0.1);
  });

  it('are even for a single sentence, and none where there is none', () => {
    expect([...spreadWeights(['pilots', 'chaired'], [coverage(0.9, -0.5)])]).toEqual([0.5, 0.5]);
    expect(spreadWeights([], [])).toHaveLength(0);
  });

  it('are half for stop words and punctuation', () => {
    const [who = 0, chaired = 0, mark = 0] = spreadWeights(['who', 'chaired', '?'], [coverage(0.4, 0.4, 0.4)]);
    expect(chaired).toBeCloseTo(2 * who, 6);
    expect(mark).toBe(who);
  });
});

describe('how well a sentence covers all of a question', () => {
  const even = Float32Array.of(0.5, 0.5);

  it('is what each token is covered by, where all are covered alike', () => {
    expect(coversAll(Float32Array.of(0.6, 0.6), even)).toBeCloseTo(0.6, 6);
  });

  it('lies between the least and the mean: one that is missing is not made good by another', () => {
    const mixed = coversAll(Float32Array.of(0.9, 0.1), even);
    expect(mixed).toBeGreaterThan(0.1);
    expect(mixed).toBeLessThan(0.3);
    expect(mixed).toBeLessThan(coversAll(Float32Array.of(0.5, 0.5), even));
  });

  it('heeds the weights', () => {
    const cosines = Float32Array.of(0.9, 0.1);
    expect(coversAll(cosines, Float32Array.of(0.9, 0.1))).toBeGreaterThan(coversAll(cosines, even));
  });

  it('is 0 for a question without tokens', () => {
    expect(coversAll(Float32Array.of(), Float32Array.of())).toBe(0);
  });
});
