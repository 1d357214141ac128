import { expect, it } from 'vitest';
import type { LibraryReader } from '../../src/library/library.ts';
import { type RankedArticle, rankArticles } from '../../src/retrieval/rank.ts';
import { rankForQuestion } from '../../src/retrieval/rankForQuestion.ts';
import { addTitleMatch, TITLE_GAIN } from '../../src/retrieval/titleMatch.ts';
import { ask, idOf, libraryOf } from './harbourLibrary.ts';

const REST = 'Nothing of note was said on the pier that day, and the boats lay still until the evening came. '.repeat(
  12,
);
const FILES = {
  'a-named': `2024-05-01 Ferry crews end strike\n\nWork began again after nine days. ${REST}`,
  'b-told': `2024-05-02 Harbour notes\n\nThe ferry strike kept the crews away, a strike. ${REST}`,
  'c-other': `2024-05-03 Herring quotas\n\nMore herring may be caught from May on. ${REST}`,
};

async function ranks(reader: LibraryReader, text: string) {
  const { embedding, terms } = await ask(reader, text);
  const fused = rankArticles(reader, embedding.vector, terms, { mode: 'hybrid' });
  return { fused, raised: addTitleMatch(reader, text, fused) };
}

it('puts the article whose title has the words before the one that only tells of it', async () => {
  const reader = await libraryOf(FILES);
  const { fused, raised } = await ranks(reader, 'ferry strike kept the crews away');
  expect(fused.map(({ article }) => idOf(reader, article))[0]).toBe('b-told'); // first: all five words in its text
  expect(raised.map(({ article }) => idOf(reader, article))).toEqual([
    'a-named', // first: three of the five words in its title
    'b-told', // second: no word in its title
    'c-other', // third: nothing of the question
  ]);
});

it('gives the share of the words in the title, whatever is repeated or inflected, as part of the lexical score', async () => {
  const reader = await libraryOf(FILES);
  const { fused, raised } = await ranks(reader, 'strikes strike crews ferries');
  const gains = raised.map(({ article, score, passages: [best] }) => {
    const before = fused.find((entry) => entry.article === article);
    const gain = score - (before?.score ?? 0);
    expect((best?.contributions.lexical ?? 0) - (before?.passages[0]?.contributions.lexical ?? 0)).toBeCloseTo(gain);
    return [idOf(reader, article), gain];
  });
  const of = Object.fromEntries(gains) as Record<string, number>;
  expect(of['a-named']).toBeCloseTo(TITLE_GAIN);
  expect(of['b-told']).toBeCloseTo(0);
});

it('counts in the ranking that questions are answered with, and in no list alone', async () => {
  const reader = await libraryOf(FILES);
  const question = await ask(reader, 'ferry strike kept the crews away');
  const share = (ranked: readonly RankedArticle[]) => {
    const [named = 0, told = 1] = ['a-named', 'b-told'].map(
      (id) => ranked.find(({ article }) => idOf(reader, article) === id)?.passages[0]?.contributions.lexical,
    );
    return named / told;
  };
  const fused = rankArticles(reader, question.embedding.vector, question.terms, { mode: 'hybrid' });
  expect(share(rankForQuestion(reader, question, { mode: 'hybrid' }))).toBeGreaterThan(1.2 * share(fused));
  for (const mode of ['lexical', 'dense'] as const)
    expect(rankForQuestion(reader, question, { mode })).toEqual(
      rankArticles(reader, question.embedding.vector, question.terms, { mode }),
    );
});

it('leaves a question without words as it is', async () => {
  const reader = await libraryOf(FILES);
  const { fused } = await ranks(reader, 'ferry');
  expect(addTitleMatch(reader, 'Who was that?', fused)).toBe(fused);
});
