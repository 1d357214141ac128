import { describe, expect, it } from 'vitest';
import { choose, marginFor, MOST_SENTENCES } from '../../src/answering/choose.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { sampleCandidate } from './sampleCandidates.ts';

const embedder = createDeterministicEmbedder();

interface Sample {
  readonly text: string;
  readonly score: number;
  readonly articleId?: string;
  readonly key?: number;
  readonly start?: number;
  readonly lack?: number;
}

async function chosen(samples: readonly Sample[], most?: number): Promise<readonly string[]> {
  const ranked = await Promise.all(
    samples.map(async ({ text, start = 0, lack = 0, ...rest }) => {
      const candidate = await sampleCandidate(embedder, text, rest);
      return { ...candidate, lack, sentence: { ...candidate.sentence, start } };
    }),
  );
  return choose(ranked, most).map(({ sentence }) => sentence.text);
}

const [PILOTS, QUAYS, TOLLS, CATCH, STORM] = [
  'The pilots’ guild stayed at home that week.',
  'Both quays of Lindholm need new timber soon.',
  'Tolls for large ferries doubled last autumn.',
  'The herring catch fell below all forecasts.',
  'A storm kept the dredger out of the channel.',
] as const;

describe('the sentences of an answer', () => {
  it('are the best and those that score nearly as well', async () => {
    expect(
      await chosen([
        { text: PILOTS, score: 1 },
        { text: QUAYS, score: 0.9 },
        { text: TOLLS, score: 0.75 },
      ]),
    ).toEqual([PILOTS, QUAYS]);
  });

  it('are four at the most, or as many as are wanted', async () => {
    const samples = [PILOTS, QUAYS, TOLLS, CATCH, STORM].map((text, i) => ({
      text,
      score: 1 - i / 100,
      start: i * 50,
    }));
    expect(await chosen(samples)).toEqual([PILOTS, QUAYS, TOLLS, CATCH]);
    expect(MOST_SENTENCES).toBe(4);
    expect(await chosen(samples, 2)).toEqual([PILOTS, QUAYS]);
    expect(await chosen(samples, 0)).toEqual([]);
  });

  it('do not lack what is asked for where the best has it', async () => {
    expect(
      await chosen([
        { text: PILOTS, score: 1 },
        { text: QUAYS, score: 0.99, lack: 1 },
        { text: TOLLS, score: 0.98, lack: 0.5 },
      ]),
    ).toEqual([PILOTS, TOLLS]);
    expect(
      await chosen([
        { text: PILOTS, score: 1, lack: 1 },
        { text: QUAYS, score: 0.99, lack: 1 },
      ]),
    ).toEqual([PILOTS, QUAYS]);
  });

  it('say each something of their own: a copy gives way to the next', async () => {
    const copy = 'Both the quays of Lindholm soon need new timber.';
    expect(
      await chosen([
        { text: QUAYS, score: 1 },
        { text: copy, score: 0.99, articleId: 'reprint', key: 2 },
        { text: CATCH, score: 0.9, articleId: 'market', key: 3 },
      ]),
    ).toEqual([QUAYS, CATCH]);
  });

  it('say each something of their own where one denies what the other says', async () => {
    const denial = 'Both quays of Lindholm need no new timber soon.';
    expect(
      await chosen([
        { text: QUAYS, score: 1 },
        { text: denial, score: 0.99, articleId: 'harbour', key: 2 },
      ]),
    ).toEqual([QUAYS, denial]);
  });

  it('read as they were written, the best one first and what is from its article next', async () => {
    const samples = [
      { text: PILOTS, score: 1, articleId: 'guild', key: 1, start: 200 },
      { text: CATCH, score: 0.99, articleId: 'ferry', key: 9, start: 40 },
      { text: TOLLS, score: 0.98, articleId: 'ferry', key: 9, start: 0 },
      { text: QUAYS, score: 0.97, articleId: 'guild', key: 1, start: 100 },
    ];
    expect(await chosen(samples)).toEqual([PILOTS, QUAYS, TOLLS, CATCH]);
  });

  it('stand in the same order whichever keys the library gave to their articles', async () => {
    const [one, other] = [7, 3];
    for (const [guild, ferry] of [
      [one, other],
      [other, one],
    ])
      expect(
        await chosen([
          { text: PILOTS, score: 1, articleId: 'pilots', key: 1 },
          { text: QUAYS, score: 0.99, articleId: 'guild', key: guild ?? 0 },
          { text: TOLLS, score: 0.98, articleId: 'ferry', key: ferry ?? 0 },
        ]),
      ).toEqual([PILOTS, TOLLS, QUAYS]);
  });

  it('are fewer where one thing is asked for than where several are', () => {
    const elsewhere = { isSubject: false };
    const several = marginFor('Which ports have pilots?', elsewhere);
    expect(marginFor('Where do the pilots live?', elsewhere)).toBeLessThan(several);
    expect(marginFor('tldr of the harbour talks', elsewhere)).toBe(several);
    expect(marginFor('tldr of the harbour talks', { isSubject: true })).toBeGreaterThan(several);
  });

  it('are none where there is no candidate', async () => {
    expect(await chosen([])).toEqual([]);
  });
});
