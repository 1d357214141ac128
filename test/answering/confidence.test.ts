import { describe, expect, it } from 'vitest';
import { confidenceIn } from '../../src/answering/confidence.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { sampleCandidate } from './sampleCandidates.ts';

const embedder = createDeterministicEmbedder();

async function confidence(question: string, sentence: string): Promise<number> {
  const candidate = await sampleCandidate(embedder, sentence, { question });
  return confidenceIn(embedder, await embedder.embedQuestion(question), [candidate]);
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
    swapped.map(async (each) => confidenceIn(embedder, embedding, [each, { ...alone, score: 0.5 }])),
  );
  expect(first).toBeGreaterThan(second);
});

describe('what lowers it', () => {
  const question = 'pilots chaired talks';

  it('is to lack what any answer must have', async () => {
    const embedding = await embedder.embedQuestion(question);
    const candidate = await sampleCandidate(embedder, 'Pilots chaired talks.', { question });
    const sure = await confidenceIn(embedder, embedding, [candidate]);
    const half = await confidenceIn(embedder, embedding, [{ ...candidate, lack: 0.5 }]);
    const none = await confidenceIn(embedder, embedding, [{ ...candidate, lack: 1 }]);
    expect(sure).toBeGreaterThan(half);
    expect(half).toBeGreaterThan(none);
  });

  it('is to hold none of the kind of thing asked for, and to have what is taken for granted denied', async () => {
    const embedding = await embedder.embedQuestion(question);
    const candidate = await sampleCandidate(embedder, 'Pilots chaired talks.', { question });
    const sure = await confidenceIn(embedder, embedding, [candidate]);
    expect(await confidenceIn(embedder, embedding, [{ ...candidate, lacksKind: true }])).toBeLessThan(sure);
    const denied = [candidate, { ...candidate, deniesPremise: true, score: 0.95 }];
    const beside = [candidate, { ...candidate, score: 0.95 }];
    expect(await confidenceIn(embedder, embedding, denied)).toBeLessThan(
      (await confidenceIn(embedder, embedding, beside)) / 2,
    );
  });

  it('is to have others close behind', async () => {
    const embedding = await embedder.embedQuestion(question);
    const candidate = await sampleCandidate(embedder, 'Pilots chaired talks.', { question });
    const ahead = await confidenceIn(embedder, embedding, [candidate, { ...candidate, score: 0.6 }]);
    const level = await confidenceIn(embedder, embedding, [candidate, { ...candidate, score: 0.95 }]);
    expect(ahead).toBeGreaterThan(level);
  });
});

it('There is none where there is no sentence', async () => {
  expect(await confidenceIn(embedder, await embedder.embedQuestion('who chaired the talks'), [])).toBe(0);
});
