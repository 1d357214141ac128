import { describe, expect, it } from 'vitest';
import type { LibraryReader } from '../../src/library/library.ts';
import { bm25, type Bm25Options } from '../../src/retrieval/bm25.ts';
import { terms } from '../../src/text/words.ts';
import { idOf, libraryOf } from './harbourLibrary.ts';

// Terms with those of the title: ice 3, pilots 5, herring 8, which makes 16/3 in the mean.
const FILES = {
  ice: '2024-05-01 Ice\n\nIce pilots.',
  pilots: '2024-05-02 Pilots\n\nPilots met pilots in Lindholm.',
  herring: '2024-05-03 Herring\n\nPilots eat herring, herring, herring and bread daily.',
};

/** The scores of articles by id. */
function scores(reader: LibraryReader, question: string, options?: Bm25Options): Readonly<Record<string, number>> {
  const found = bm25(reader, terms(question), () => true, options);
  return Object.fromEntries([...found].map(([key, score]) => [idOf(reader, key), score]));
}

describe('bm25', () => {
  it('gives the numbers that the formula gives by hand', async () => {
    const reader = await libraryOf(FILES);
    // idf ln(1 + 2.5 / 1.5); 2 · 1.9 / (2 + 0.9 · (0.6 + 0.4 · 3 / (16 / 3)))
    expect(scores(reader, 'ice')).toEqual({ ice: expect.closeTo(0.980829 * 1.385597, 5) as number });
    // idf ln(1 + 0.5 / 3.5); once in 3 terms, three times in 5, once in 8
    expect(scores(reader, 'pilot')).toEqual({
      ice: expect.closeTo(0.133531 * (1.9 / 1.7425), 5) as number,
      pilots: expect.closeTo(0.133531 * (5.7 / 3.8775), 5) as number,
      herring: expect.closeTo(0.133531 * (1.9 / 2.08), 5) as number,
    });
  });

  it('adds up terms, a repeated one as often as it stands there, and leaves out what has none', async () => {
    const reader = await libraryOf(FILES);
    const [ice, pilot] = [scores(reader, 'ice'), scores(reader, 'pilot')];
    expect(scores(reader, 'ice pilot pilot').ice).toBeCloseTo((ice.ice ?? 0) + 2 * (pilot.ice ?? 0));
    expect(scores(reader, 'walrus')).toEqual({});
    expect(scores(reader, '')).toEqual({});
  });

  it('puts a rare term before a frequent one', async () => {
    const { ice = 0, pilots = 0 } = scores(await libraryOf(FILES), 'ice pilot');
    expect(ice).toBeGreaterThan(pilots);
  });

  it('is above 0 for a term that every article holds', async () => {
    const found = scores(await libraryOf(FILES), 'pilot');
    expect(Object.values(found).every((score) => score > 0)).toBe(true);
  });

  it('puts a short article before a long one, unless b is 0', async () => {
    const reader = await libraryOf(FILES);
    const normal = scores(reader, 'pilot');
    expect(normal.ice).toBeGreaterThan(normal.herring ?? Infinity);
    const flat = scores(reader, 'pilot', { k1: 0.9, b: 0 });
    expect(flat.ice).toBe(flat.herring);
  });

  it('lets a term saturate, at once where k1 is 0', async () => {
    const reader = await libraryOf(FILES);
    const { pilots = 0, ice = 0 } = scores(reader, 'pilot', { k1: 0.9, b: 0 });
    expect(pilots / ice).toBeGreaterThan(1);
    expect(pilots / ice).toBeLessThan(3);
    const flat = scores(reader, 'pilot', { k1: 0, b: 0 });
    expect(flat.pilots).toBeCloseTo(flat.ice ?? 0);
  });

  it('scores accepted articles only, with the idf of all', async () => {
    const reader = await libraryOf(FILES);
    const accept = (key: number) => idOf(reader, key) === 'ice';
    expect([...bm25(reader, terms('pilot'), accept).values()]).toEqual([scores(reader, 'pilot').ice]);
  });
});
