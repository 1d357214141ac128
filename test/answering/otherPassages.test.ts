import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answerQuestion.ts';
import { contextOf, PAPERS, smallLibrary } from './smallLibrary.ts';

it('an answer names the next best passages, of which it quotes none', async () => {
  const context = contextOf(await smallLibrary(PAPERS));
  for (const question of ['Who chaired the harbour talks in Lindholm?', 'Which ferries pay tolls this autumn?']) {
    const { others, sentences, receipt } = await answerQuestion(context, question, { window: null, now: '2024-08-01' });
    const { reader } = context;
    const passages = reader.articles.flatMap(({ key }) => reader.passages(reader.passagesOf(key)));
    const found = others.map((other) =>
      passages.find((it) => it.articleId === other.article && it.start === other.start),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((it) => it?.sentences[0]?.start)).toEqual(others.map(({ start }) => start));
    const names = found.map((it) => `${it?.articleId ?? ''}#${it?.ordinal ?? ''}`);
    expect(receipt.passages.filter((name) => names.includes(name))).toEqual(names);
    for (const { article, start } of sentences)
      expect(found.some((it) => it?.articleId === article && it.start <= start && start < it.end)).toBe(false);
  }
});

it('an answer that quotes all there is names none', async () => {
  const context = contextOf(await smallLibrary({ 'talks.md': PAPERS['talks.md'] ?? '' }));
  const question = 'Who chaired the harbour talks in Lindholm?';
  expect((await answerQuestion(context, question, { window: null, now: '2024-08-01' })).others).toEqual([]);
});
