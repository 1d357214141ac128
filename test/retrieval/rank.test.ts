import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/evaluation/seededRandom.ts';
import { bm25 } from '../../src/retrieval/bm25.ts';
import { createFusion } from '../../src/retrieval/fusion.ts';
import { CANDIDATES, rankArticles, type RankingMode } from '../../src/retrieval/rank.ts';
import type { LibraryReader } from '../../src/library/library.ts';
import { build, libraryFolder, readNewest } from '../library/libraryFolder.ts';
import { sampleArticle, unitVector } from '../library/sampleArticles.ts';
import { ask, idOf, keyOf, libraryOf } from './harbourLibrary.ts';

/** Articles that differ in what they share with "dredger": the word, its stem, its company, or nothing. */
const FILES = {
  'a-dredger': '2024-05-01 Dredger\n\nDredger in Lindholm.',
  'b-fleet': '2024-05-02 Fleet\n\nDredgers lay in the port of Lindholm for many weeks of the long winter.',
  'c-ferry': '2024-05-03 Ferry\n\nThe ferry goes to Kvarnö.',
};

async function ranking(reader: LibraryReader, question: string, mode: RankingMode) {
  const { embedding, terms } = await ask(reader, question);
  return rankArticles(reader, embedding.vector, terms, { mode });
}

describe('the order of articles', () => {
  it('is by words alone where the mode is lexical', async () => {
    const reader = await libraryOf(FILES);
    const ranked = await ranking(reader, 'dredger', 'lexical');
    expect(ranked.map(({ article }) => idOf(reader, article))).toEqual([
      'a-dredger', // first: has the term twice in a short article
      'b-fleet', // second: has its stem once in a long one
      // not listed: the ferry has no term of the question
    ]);
    for (const { score, passages } of ranked) {
      expect(passages[0]?.contributions).toEqual({ dense: 0, lexical: score });
    }
  });

  it('is by nearness alone where the mode is dense', async () => {
    const reader = await libraryOf(FILES);
    const ranked = await ranking(reader, 'Who goes to Kvarnö by dredger?', 'dense');
    expect(ranked.map(({ article }) => idOf(reader, article))).toEqual([
      'c-ferry', // first: shares three of its seven words, "goes to Kvarnö"
      'a-dredger', // second: shares two of its four, both of them "dredger"
      'b-fleet', // third: "dredgers" is another word to a vector of words
    ]);
    for (const { score, passages } of ranked) {
      expect(passages[0]?.contributions).toEqual({ dense: score, lexical: 0 });
      expect(passages[0]?.cosine).toBe(score);
    }
  });

  it('is by both where the mode is hybrid', async () => {
    const reader = await libraryOf(FILES);
    const ranked = await ranking(reader, 'long winter dredgers', 'hybrid');
    expect(ranked.map(({ article }) => idOf(reader, article))).toEqual([
      'b-fleet', // first: has all three words, so both lists put it first
      'a-dredger', // second: has the stem "dredg", which the words' vectors do not know
      'c-ferry', // third: has nothing of the question, but is a candidate since it is among the nearest 200
    ]);
    const [first] = ranked;
    expect(first?.score).toBeCloseTo(1);
    expect(first?.passages[0]?.contributions.dense).toBeCloseTo(0.6);
    expect(first?.passages[0]?.contributions.lexical).toBeCloseTo(0.4);
  });

  it('is by key where scores are equal', async () => {
    const reader = await libraryOf({ b: '2024-05-01 Ice\n\nIt froze.', a: '2024-05-02 Ice\n\nIt froze.' });
    for (const mode of ['lexical', 'dense', 'hybrid'] as const) {
      const ranked = await ranking(reader, 'ice', mode);
      expect(ranked[0]?.score).toBe(ranked[1]?.score);
      expect(ranked.map(({ article }) => article)).toEqual([keyOf(reader, 'a'), keyOf(reader, 'b')].sort());
    }
  });

  it('is empty for an empty question where the mode is lexical', async () => {
    expect(await ranking(await libraryOf(FILES), 'and so on', 'lexical')).toEqual([]);
  });
});

describe('an article of many passages', () => {
  const filler = Array.from(
    { length: 12 },
    (_, n) => `Paragraph ${n} tells of crabs, nets and gulls. ${'Gulls cry. '.repeat(15)}`,
  );

  it('counts with its best passage, which comes first', async () => {
    const text = [...filler, 'Nobody foresaw the eruption of the volcano. '.repeat(12), ...filler].join('\n\n');
    const reader = await libraryOf({ long: `2024-05-01 Sea\n\n${text}`, short: '2024-05-02 Sea\n\nHerring swim.' });
    const ranked = await ranking(reader, 'Who foresaw the eruption of the volcano?', 'dense');
    const [long] = ranked;
    expect(idOf(reader, long?.article ?? 0)).toBe('long');
    const cosines = long?.passages.map(({ cosine }) => cosine) ?? [];
    expect(cosines.length).toBeGreaterThan(3);
    expect(cosines).toEqual(cosines.toSorted((a, b) => b - a));
    expect(long?.score).toBe(cosines[0]);
    const [best] = reader.passages(long?.passages.slice(0, 1).map(({ passage }) => passage) ?? []);
    expect(best?.text).toContain('eruption of the volcano');
  });
});

describe('candidates', () => {
  /** 220 articles near a question, and one far from it whose term nobody else has. */
  async function crowd() {
    const question = unitVector(seededRandom(7));
    const near = Array.from({ length: 220 }, (_, n) => sampleArticle(`a${n}`, { passages: 1, near: question }));
    const far = sampleArticle('far', { passages: 2, near: question.map((value) => -value) });
    const folder = libraryFolder();
    await build(folder, [...near, far]);
    return { question, reader: readNewest(folder).reader };
  }

  it('are the best of both lists, and no more', async () => {
    const { question, reader } = await crowd();
    const nearest = reader.nearest(question, CANDIDATES).map(({ article }) => article);
    const ranked = rankArticles(reader, question, ['far'], { mode: 'hybrid' });
    expect(new Set(ranked.map(({ article }) => article))).toEqual(new Set([...nearest, keyOf(reader, 'far')]));
    expect(nearest).not.toContain(keyOf(reader, 'far'));
    expect(rankArticles(reader, question, ['far'], { mode: 'dense' })).toHaveLength(CANDIDATES);
    expect(rankArticles(reader, question, ['seals'], { mode: 'lexical' })).toHaveLength(CANDIDATES);
  });

  it('have exact scores in both lists, though only one of them found them', async () => {
    const { question, reader } = await crowd();
    const ranked = rankArticles(reader, question, ['far', 'seals'], { mode: 'hybrid' });
    const lexical = bm25(reader, ['far', 'seals'], () => true);
    const evidence = ranked.map(({ article }) => ({
      dense: Math.max(...reader.cosines(question, [article]).map(({ cosine }) => cosine)),
      lexical: lexical.get(article) ?? 0,
    }));
    const fuse = createFusion(evidence);
    expect(ranked.map(({ passages }) => passages[0]?.contributions)).toEqual(evidence.map(fuse));
    const far = ranked.find(({ article }) => article === keyOf(reader, 'far'));
    expect(far?.passages).toHaveLength(2);
    expect(far?.passages[0]?.contributions.lexical).toBeCloseTo(0.4);
    expect(far?.passages[0]?.contributions.dense).toBe(0);
    expect(evidence.every((each) => each.lexical > 0)).toBe(true);
  });

  it('are among those that are accepted', async () => {
    const { question, reader } = await crowd();
    const accepted = new Set(reader.articles.filter((_, n) => n % 40 === 3).map(({ key }) => key));
    for (const mode of ['lexical', 'dense', 'hybrid'] as const) {
      const ranked = rankArticles(reader, question, ['seals'], { mode, accept: (key) => accepted.has(key) });
      expect(new Set(ranked.map(({ article }) => article))).toEqual(accepted);
    }
  });
});

describe('an article without text', () => {
  it('has its words counted', async () => {
    const folder = libraryFolder();
    const bare = { ...sampleArticle('bare'), passages: [] };
    await build(folder, [bare, sampleArticle('full')]);
    const { reader } = readNewest(folder);
    const question = unitVector(seededRandom(1));
    const [first] = rankArticles(reader, question, ['bare'], { mode: 'lexical' });
    expect(first).toEqual({ article: keyOf(reader, 'bare'), passages: [], score: expect.any(Number) as number });
    expect(first?.score).toBe(bm25(reader, ['bare'], () => true).get(keyOf(reader, 'bare')));
  });
});
