import { expect, it } from 'vitest';
import { byUtmostDay } from '../../src/answering/utmostDay.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { sampleCandidate } from './sampleCandidates.ts';

const embedder = createDeterministicEmbedder();

const [MAY, JUNE, JULY] = [
  'Moor and Dahl spoke on 3 May 2024.',
  'Moor and Dahl met on 4 June 2024, before the strike of 9 August.',
  'The talk of Moor and Dahl on 5 July took an hour.',
];

/** The sentence in front where those given are ranked from 1 on, each so far below the one before. */
async function front(question: string, sentences: readonly string[], step = 0.05): Promise<string | undefined> {
  const ranked = await Promise.all(
    sentences.map(async (text, n) => sampleCandidate(embedder, text, { score: 1 - n * step })),
  );
  return byUtmostDay(question, ranked, () => '2024-08-01')[0]?.sentence.text;
}

it.each([
  ['When did Moor and Dahl last speak?', [JUNE, MAY, JULY], JULY], // its year is the article's
  ['What was the most recent call of Moor and Dahl?', [MAY, JUNE], JUNE],
  ['When did Moor first meet Dahl?', [JUNE, JULY, MAY], MAY],
  ['When did Moor and Dahl last meet?', [JULY, JUNE], JULY], // it tells of 4 June, whatever came in August
])('%s: the utmost day is in front', async (question, sentences, utmost) => {
  expect(await front(question, sentences)).toBe(utmost);
});

it.each([
  ['When did Moor and Dahl speak?', [MAY, JULY]], // asks for no utmost day
  ['Who spoke last?', [MAY, JULY]],
  ['When did Moor and Dahl last speak?', ['Moor and Dahl last spoke in spring.', JULY]], // says it itself
  ['When did Moor and Dahl last speak?', [MAY, 'Moor and Dahl would speak on 9 July.']], // is no report
  ['When did Moor and Dahl last speak?', [MAY, 'Moor and Dahl spoke in July 2024.']], // names no day
])('%s %s: the best stays in front', async (question, sentences) => {
  expect(await front(question, sentences)).toBe(sentences[0]);
});

it('A sentence that scores much less is on something else', async () => {
  expect(await front('When did Moor and Dahl last speak?', [MAY, JULY], 0.2)).toBe(MAY);
});
