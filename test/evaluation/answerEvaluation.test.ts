import { describe, expect, test } from 'vitest';
import { CHUNK_LIMITS } from '../../src/chunking/chunk.ts';
import type { AnswerCase } from '../../src/evaluation/answerCase.ts';
import { evaluateAnswers } from '../../src/evaluation/answerEvaluation.ts';
import { embedGiven } from '../../src/evaluation/givenPassages.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';

const countTokens = (text: string) => text.split(' ').length;

function caseOf(question: string, texts: readonly string[], answering: readonly number[] = []): AnswerCase {
  const sentences = texts.map((text, index) => ({ text, answers: answering.includes(index) }));
  return { id: question, question, title: 'Shore notes', sentences };
}

describe('given sentences', () => {
  test('become one sentence each, whatever stands in them, in passages with the title in front', async () => {
    const texts = ['One. Two. Three!', '', '  spaced  ', 'No end'];
    const [passage, ...more] = await embedGiven(caseOf('?', texts), createDeterministicEmbedder(), countTokens);
    expect(more).toEqual([]);
    expect(passage?.context).toBe('Shore notes');
    expect(passage?.sentences.map(({ text, block }) => [text, block])).toEqual(texts.map((text, n) => [text, n]));
  });

  test('fill passages to the length of an article’s', async () => {
    const texts = Array.from({ length: 30 }, (_, n) => `${'word '.repeat(18)}number ${n}`);
    const passages = await embedGiven(caseOf('?', texts), createDeterministicEmbedder(), countTokens);
    const lengths = passages.map(({ sentences }) => sentences.reduce((sum, { text }) => sum + countTokens(text), 4));
    expect(passages.flatMap(({ sentences }) => sentences.map(({ block }) => block))).toEqual(texts.map((_, n) => n));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(CHUNK_LIMITS.passage);
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThan(CHUNK_LIMITS.passage - 20);
  });
});

describe('evaluateAnswers', () => {
  test('ranks all sentences of every case, the one that says what is asked first', async () => {
    const texts = [
      'Crabs hide under the wall.',
      'Ropes lie about.',
      'Grey seals sleep on the sandbank.',
      'Gulls steal chips.',
    ];
    const cases = [
      caseOf('Which seals sleep on the sandbank?', texts, [2]),
      caseOf('Which gulls steal chips?', texts, [3]),
      caseOf('Which otters juggle pebbles?', texts),
    ];
    const progress: number[] = [];
    const embedder = createDeterministicEmbedder();
    const outcomes = await evaluateAnswers(cases, embedder, countTokens, (done) => progress.push(done));
    expect(outcomes.map(({ ranked }) => ranked)).toEqual([
      [true, false, false, false],
      [true, false, false, false],
      [false, false, false, false],
    ]);
    const [seals = 0, gulls = 0, otters = 1] = outcomes.map(({ confidence }) => confidence);
    expect(otters).toBeLessThan(Math.min(seals, gulls));
    expect(progress).toEqual([1, 2, 3]);
  });

  test('has no confidence where there is no sentence', async () => {
    const outcomes = await evaluateAnswers([caseOf('Who?', [])], createDeterministicEmbedder(), countTokens);
    expect(outcomes).toEqual([{ ranked: [], confidence: 0 }]);
  });
});
