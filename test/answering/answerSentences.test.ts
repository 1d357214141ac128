import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answerQuestion.ts';
import { answerSentences } from '../../src/answering/answerSentences.ts';
import type { Candidate } from '../../src/answering/candidates.ts';
import { chooseParts } from '../../src/answering/chooseParts.ts';
import { inStoryOrder } from '../../src/answering/storyOrder.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { plainly, sampleCandidate, samplePassage } from './sampleCandidates.ts';
import { contextOf, smallLibrary } from './smallLibrary.ts';
import { scoreCandidates } from '../../src/answering/candidates.ts';

const embedder = createDeterministicEmbedder();

const FILES = {
  'vesla.md': `---
title: The ferry Vesla aground
outlet: Northern Courier
date: 2024-05-15
---

The ferry Vesla ran aground off Skell on 14 May 2024. It was pulled free by the tug Kraken after nine hours of work. But the
tug Kraken was damaged as well.
`,
};

describe('the sentences of an answer', () => {
  it('are the answer, the one it leans on and what limits it, each where it stands in the article', async () => {
    const context = contextOf(await smallLibrary(FILES));
    const question = 'Was the ferry pulled free by the tug Kraken after nine hours of work?';
    const { sentences, status } = await answerQuestion(context, question, { window: null, now: '2024-06-01' });
    expect(status).toBe('answered');
    expect(sentences.map(({ text }) => text.split(' ').slice(0, 3).join(' '))).toEqual([
      'It was pulled',
      'The ferry Vesla',
      'But the tug',
    ]);
    const article = context.reader.article('vesla');
    expect(sentences.every(({ start, end, text }) => article?.text.slice(start, end) === text)).toBe(true);
    expect(context.bugs).toEqual([]);
  });

  it('do not go back to what stands among claims that differ', async () => {
    const { reader } = await smallLibrary(FILES);
    const [passage] = reader.passages(reader.passagesOf(reader.articles[0]?.key ?? 0));
    if (passage === undefined) throw new Error('There is no passage.');
    const question = { text: 'What pulled it free?', embedding: await embedder.embedQuestion('What pulled it free?') };
    const all = scoreCandidates(question, [plainly(passage)]);
    const byPlace = (place: number) => all.filter(({ sentence }) => sentence === passage.sentences[place]);
    const choice = { candidates: byPlace(1), parts: [], apart: null, articleOf: () => undefined };
    const quote = (claims: readonly Candidate[]) =>
      answerSentences(
        reader,
        question.text,
        { ...choice, differing: { point: 'tugs', claims, isOfValues: false } },
        () => undefined,
      );
    expect(quote([])).toHaveLength(3);
    expect(quote(byPlace(0))).toHaveLength(2);
  });
});

describe('an answer to several things', () => {
  const [LED, LASTED, BOTH] = [
    'Ada Moor led the delegation of Lindholm at the harbour talks.',
    'The harbour talks lasted nearly four hours in Lindholm.',
    'Ada Moor led the delegation at the harbour talks, which lasted four hours.',
  ] as const;
  const [WHOLE, WHO, LONG] = [
    'Who led the delegation at the harbour talks and how long did the talks last?',
    'Who led the delegation at the harbour talks?',
    'How long did the harbour talks last?',
  ] as const;

  async function chosenFrom(...texts: readonly string[]) {
    const passage = await samplePassage(embedder, { sentences: texts.map((text) => ({ text })) });
    const rank = async (text: string) => ({
      text,
      ranked: scoreCandidates({ text, embedding: await embedder.embedQuestion(text) }, [plainly(passage)]),
    });
    const parts = await Promise.all([WHO, LONG].map(rank));
    return chooseParts((await rank(WHOLE)).ranked, parts, 4).map(({ sentence }) => sentence.text);
  }

  it('has the best sentence on each', async () => {
    expect(new Set(await chosenFrom(LED, LASTED, 'Rain fell on the quays all day.'))).toEqual(new Set([LED, LASTED]));
  });

  it('is one sentence where one holds all', async () => {
    expect(await chosenFrom(BOTH, 'Rain fell on the quays all day.')).toEqual([BOTH]);
  });
});

describe('an answer that is a story', () => {
  it('has its support in the order of time, by the day named or the day of publication', async () => {
    const told = await Promise.all(
      ['It is known.', 'They met on 3 June 2024.', 'They met on 2 May 2024.', 'They met again.'].map(async (text, i) =>
        sampleCandidate(embedder, text, { articleId: `log-${i}` }),
      ),
    );
    const order = (question: string) =>
      inStoryOrder(question, told, () => '2024-05-20').map(({ passage }) => passage.articleId);
    expect(order('What happened after the vote?')).toEqual(['log-0', 'log-2', 'log-3', 'log-1']);
    expect(order('Where did they meet?')).toEqual(['log-0', 'log-1', 'log-2', 'log-3']);
  });
});
