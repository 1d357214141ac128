import type { QuotedSentence } from '../../src/answering/answer.ts';
import { type GoldenQuestion, goldenQuestion } from '../../src/evaluation/goldenQuestion.ts';
import { SENTENCE } from '../terminal/sampleAnswer.ts';

/** A quotation of an article. */
export function quoted(text: string, article = SENTENCE.article): QuotedSentence {
  return { ...SENTENCE, text, article };
}

/** A question that the articles answer with "Four hours." */
export function answerable(different: Partial<GoldenQuestion> = {}): GoldenQuestion {
  const plain = { id: 'a', band: 'easy', question: 'How long?', accepted: ['Four hours.'], refuse: false };
  return goldenQuestion.parse({ ...plain, ...different });
}

/** A question that they do not answer. */
export function unanswerable(different: Partial<GoldenQuestion> = {}): GoldenQuestion {
  const plain = { id: 'u', band: 'near-miss', question: 'How loud?', accepted: [], refuse: true, nearMiss: true };
  return goldenQuestion.parse({ ...plain, ...different });
}
