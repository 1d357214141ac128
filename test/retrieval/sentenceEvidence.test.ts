import { describe, expect, it } from 'vitest';
import type { LibraryReader } from '../../src/library/library.ts';
import { rankArticles } from '../../src/retrieval/rank.ts';
import { rankForQuestion } from '../../src/retrieval/rankForQuestion.ts';
import { ask, idOf, libraryOf } from './harbourLibrary.ts';

/** A sentence that has the question's words among many others, and one that has hardly any others. */
const SHORT = {
  'a-loose': '2024-05-01 Notes\n\nDredger news: the ferry, the herring, the weather and a dredger again.',
  'b-close': '2024-05-02 Notes\n\nThe dredger left Lindholm.',
  'c-other': '2024-05-03 Notes\n\nHerring quotas went up.',
};
const LONG = Object.fromEntries(
  Object.entries(SHORT).map(([id, text]) => [
    id,
    `${text} ${'Nothing of note was said on the pier that day. '.repeat(20)}`,
  ]),
);

async function both(reader: LibraryReader, text: string) {
  const question = await ask(reader, text);
  const fused = rankArticles(reader, question.embedding.vector, question.terms, { mode: 'hybrid' });
  return { fused, ranked: rankForQuestion(reader, question, { mode: 'hybrid' }), question };
}

describe('what sentences say about short passages', () => {
  it('raises the one whose sentence covers the question, and keeps scores between 0 and 1', async () => {
    const reader = await libraryOf(SHORT);
    const { ranked } = await both(reader, 'Which dredger left Lindholm?');
    expect(ranked.map(({ article }) => idOf(reader, article))[0]).toBe('b-close');
    const [first, ...others] = ranked.map(({ passages }) => passages[0]);
    expect(first?.evidence).toBeGreaterThan(Math.max(...others.map((passage) => passage?.evidence ?? 0)));
    for (const { score } of ranked) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('says nothing about long ones', async () => {
    const { fused, ranked } = await both(await libraryOf(LONG), 'Which dredger left Lindholm?');
    expect(ranked).toEqual(fused);
  });

  it('leaves the lists alone as they are', async () => {
    const reader = await libraryOf(SHORT);
    const { question } = await both(reader, 'Which dredger left Lindholm?');
    for (const mode of ['lexical', 'dense'] as const) {
      expect(rankForQuestion(reader, question, { mode })).toEqual(
        rankArticles(reader, question.embedding.vector, question.terms, { mode }),
      );
    }
  });

  it('ranks nothing where there is nothing', async () => {
    const reader = await libraryOf({ 'a-only': '2024-05-01 Notes\n\nThe dredger left.' });
    const question = await ask(reader, 'dredger');
    expect(rankForQuestion(reader, question, { mode: 'hybrid', accept: () => false })).toEqual([]);
  });
});
