import { expect, it } from 'vitest';
import { verify } from '../../src/answering/verify.ts';
import type { Article } from '../../src/corpus/article.ts';
import { readArticle } from '../../src/corpus/readArticle.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { sampleCandidate } from './sampleCandidates.ts';

const TEXT = 'Each port pays half. The tolls “stay”.';

function article(text: string, front = ''): Article {
  return readArticle('tolls.md', Buffer.from(`---\ntitle: Tolls\ndate: 2024-05-14\n${front}---\n\n${text}\n`));
}

async function check(stored: Article | null, text = 'Each port pays half.') {
  const bugs: string[] = [];
  const candidate = await sampleCandidate(createDeterministicEmbedder(), text, { articleId: 'tolls' });
  return { verified: verify(candidate, stored, (line) => bugs.push(line)), bugs };
}

it('A sentence that stands in the stored article word for word can leave', async () => {
  expect(await check(article(TEXT))).toEqual({ verified: true, bugs: [] });
});

it.each([
  ['differs in a letter', article(TEXT.replace('half', 'hall')), undefined],
  ['stands elsewhere', article(`So. ${TEXT}`), undefined],
  ['is empty', article(TEXT), ''],
  ['has no article', null, undefined],
])('A sentence that %s is dropped, and told as a bug with its place', async (_, stored, text) => {
  const { verified, bugs } = await check(stored, text);
  expect(verified).toBe(false);
  expect(bugs).toHaveLength(1);
  expect(bugs[0]).toMatch(/^verification failed: tolls 0-\d+ .*dropped$/u);
});

it('A sentence of a retracted article is dropped, which is no bug', async () => {
  const retracted = article(TEXT, 'retracted: { date: 2024-06-01, reason: The figures were made up }\n');
  expect(await check(retracted)).toEqual({ verified: false, bugs: [] });
});
