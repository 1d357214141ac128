import { expect, it } from 'vitest';
import { confidenceIn } from '../../src/answering/confidence.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { sampleCandidate } from './sampleCandidates.ts';

const embedder = createDeterministicEmbedder();

async function confidence(question: string, sentence: string): Promise<number> {
  const candidate = await sampleCandidate(embedder, sentence, { question });
  return confidenceIn(embedder, await embedder.embedQuestion(question), candidate);
}

it('The more of the question a sentence covers, the surer it is, from 0 to 1', async () => {
  const sure = await Promise.all(
    [
      'Pilots from Lindholm chaired talks yesterday.',
      'Pilots from Lindholm chaired dinner.',
      'Pilots ate dinner.',
      'Herring stays cheap.',
    ].map(async (sentence) => confidence('pilots from lindholm chaired talks', sentence)),
  );
  expect(sure).toEqual(sure.toSorted((a, b) => b - a));
  expect(new Set(sure).size).toBe(4);
  expect(sure[0]).toBeGreaterThan(0.8);
  expect(sure[0]).toBeLessThanOrEqual(1);
  expect(sure[3]).toBeLessThan(0.2);
  expect(sure[3]).toBeGreaterThanOrEqual(0);
});

it('One word of substance that the sentence lacks makes it less sure than one stop word does', async () => {
  const question = 'who chaired the talks';
  const [lacksWho, lacksChaired] = [
    await confidence(question, 'Moor chaired the talks.'),
    await confidence(question, 'Moor, who the talks …'),
  ];
  expect(lacksWho).toBeGreaterThan(lacksChaired);
});

it('What a sentence says alone counts more than what its passage lends it', async () => {
  const question = 'pilots chaired talks';
  const embedding = await embedder.embedQuestion(question);
  const [alone, borrowing] = await Promise.all(
    ['Pilots chaired talks.', 'Herring stays cheap.'].map(async (text) =>
      sampleCandidate(embedder, text, { question }),
    ),
  );
  if (alone === undefined || borrowing === undefined) throw new Error('There is no candidate.');
  const swapped = [
    { ...alone, coverage: { ...borrowing.coverage, least: 0.5 } },
    { ...borrowing, coverage: { ...alone.coverage, least: 0.5 } },
  ];
  const [first = 0, second = 0] = await Promise.all(
    swapped.map(async (each) => confidenceIn(embedder, embedding, each)),
  );
  expect(first).toBeGreaterThan(second);
});
