import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answerQuestion.ts';
import { evaluateAnswers } from '../../src/evaluation/answerEvaluation.ts';
import { evaluateRanking } from '../../src/evaluation/rankingEvaluation.ts';
import type { JudgedQuery } from '../../src/evaluation/testSet.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import type { LibraryReader } from '../../src/library/library.ts';
import { EMBEDDER, libraryOf } from '../retrieval/harbourLibrary.ts';

const FILES = {
  'a-dredger': '2024-05-01 Harbour notes\n\nThe dredger left Lindholm on Monday after a long repair at the yard.',
  'b-ferry': '2024-05-02 Ferry strike\n\nThe crews of the ferry to Kvarnö stayed ashore for nine days.',
  'c-herring': '2024-05-03 Quotas\n\nMore herring may be caught in the sound from May on, the ministers agreed.',
};
const QUESTIONS = ['When did the dredger leave?', 'How long was the ferry strike?', 'What may be caught in the sound?'];

/** The article whose passage `ask` puts first. */
async function firstOf(reader: LibraryReader, embedder: Embedder, question: string): Promise<string> {
  const context = { reader, embedder, onBug: () => undefined };
  const { receipt } = await answerQuestion(context, question, { window: null, now: '2024-06-01' });
  return receipt.passages[0]?.split('#')[0] ?? '';
}

/** How often `eval` puts first the article that is judged to be relevant. */
async function shareFirst(reader: LibraryReader, judged: readonly string[]): Promise<number> {
  const queries = QUESTIONS.map((text, index): JudgedQuery => ({
    id: text,
    text,
    relevance: new Map([[judged[index] ?? '', 1]]),
  }));
  const [measures = []] = (await evaluateRanking(reader, EMBEDDER, queries, ['hybrid'])).values();
  return measures.filter(({ mrr10 }) => mrr10 === 1).length / queries.length;
}

it('the ranking of eval is the ranking of ask: a change of it changes both', async () => {
  const reader = await libraryOf(FILES);
  // The deliberate change: every passage is told to be as far away as it was near, and no word is in any article.
  const turned: LibraryReader = {
    ...reader,
    postings: () => [],
    cosines: (...asked) => reader.cosines(...asked).map((near) => ({ ...near, cosine: -near.cosine })),
  };
  const asked = await Promise.all(QUESTIONS.map(async (question) => firstOf(reader, EMBEDDER, question)));
  const askedThen = await Promise.all(QUESTIONS.map(async (question) => firstOf(turned, EMBEDDER, question)));
  expect(asked).toEqual(['a-dredger', 'b-ferry', 'c-herring']);
  expect(askedThen).not.toEqual(asked);
  expect(await shareFirst(reader, asked)).toBe(1);
  expect(await shareFirst(turned, asked)).toBeLessThan(1);
  expect(await shareFirst(turned, askedThen)).toBe(1);
});

it('the choice of sentences of eval is the one of ask: a change of it changes both', async () => {
  const texts = ['The dredger left Lindholm on Monday.', 'Gulls steal chips.', 'The pier was painted green in May.'];
  const question = 'When did the dredger leave Lindholm?';
  const file = { 'a-notes': `2024-05-01 Notes\n\n${texts.join(' ')}` };
  const reader = await libraryOf(file);
  // The deliberate change: whatever is asked is embedded as if it were a question about the pier.
  const deaf: Embedder = { ...EMBEDDER, embedQuestion: async () => EMBEDDER.embedQuestion('pier painted green') };
  const first = async (embedder: Embedder): Promise<readonly [string, number]> => {
    const context = { reader, embedder, onBug: () => undefined };
    const answer = await answerQuestion(context, question, { window: null, now: '2024-06-01' });
    const sentences = texts.map((text) => ({ text, answers: text === texts[0] }));
    const cases = [{ id: '1', question, title: 'Notes', sentences }];
    const [outcome] = await evaluateAnswers(cases, embedder, (text) => text.split(/\s+/u).length);
    return [[...answer.sentences, ...answer.related][0]?.text ?? '', outcome?.ranked.indexOf(true) ?? -1];
  };
  expect(await first(EMBEDDER)).toEqual([texts[0], 0]);
  const [said, place] = await first(deaf);
  expect(said).toBe(texts[2]);
  expect(place).toBeGreaterThan(0);
});
