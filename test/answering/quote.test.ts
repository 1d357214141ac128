import { expect, it } from 'vitest';
import { createCiter } from '../../src/answering/quote.ts';
import type { Article } from '../../src/corpus/article.ts';
import { readArticle } from '../../src/corpus/readArticle.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { sampleCandidate } from './sampleCandidates.ts';

const TEXT = 'Each port pays half.';

function article(path: string): Article {
  return readArticle(path, Buffer.from(`---\ntitle: On ${path}\ndate: 2024-05-14\n---\n\n${TEXT}\n`));
}

it('Articles are numbered from 1 in the order in which they are first quoted', async () => {
  const citer = createCiter(['half']);
  const candidate = await sampleCandidate(createDeterministicEmbedder(), TEXT);
  const quoted = ['tolls.md', 'quay.md', 'tolls.md', 'fund.md'].map((path) => citer.quote(candidate, article(path)));
  expect(quoted.map((sentence) => [sentence.article, sentence.citation])).toEqual([
    ['tolls', 1],
    ['quay', 2],
    ['tolls', 1],
    ['fund', 3],
  ]);
  expect(citer.citations()).toMatchObject([
    {
      number: 1,
      article: 'tolls',
      title: 'On tolls.md',
      path: 'tolls.md',
      outlet: null,
      date: '2024-05-14',
      url: null,
    },
    { number: 2, article: 'quay' },
    { number: 3, article: 'fund' },
  ]);
});

it('A sentence is quoted with its place, its words of the question and what its footnotes name', async () => {
  const candidate = await sampleCandidate(createDeterministicEmbedder(), TEXT);
  const sources = [{ mark: '2', outlet: 'Baltic Wire', date: null, url: null }];
  const speaking = { ...candidate, sentence: { ...candidate.sentence, speaker: 'Ada Moor', sources } };
  expect(createCiter(['half', 'port']).quote(speaking, article('tolls.md'))).toMatchObject({
    text: TEXT,
    start: 0,
    end: TEXT.length,
    line: 6,
    speaker: 'Ada Moor',
    highlight: [
      [5, 9],
      [15, 19],
    ],
    sources: [{ outlet: 'Baltic Wire', date: null, url: null }],
  });
});
