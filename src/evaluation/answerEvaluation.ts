import { rankSentences } from '../answering/rankSentences.ts';
import type { CountTokens } from '../chunking/countTokens.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { StoredSentence } from '../library/library.ts';
import { speakerAgreement } from '../retrieval/namedSpeaker.ts';
import { readBare } from '../retrieval/question.ts';
import type { AnswerCase } from './answerCase.ts';
import type { AnswerOutcome } from './answerMeasures.ts';
import { fewAtOnce } from './fewAtOnce.ts';
import { embedGiven } from './givenPassages.ts';

/**
 * Ranks the sentences of every case as `ask` ranks those of the passages that it found, with nothing known of their
 * date or of how well their passage fits.
 *
 * @param onProgress Told after every case: cases done, and of how many.
 * @returns One outcome a case, in order.
 */
export async function evaluateAnswers(
  cases: readonly AnswerCase[],
  embedder: Embedder,
  countTokens: CountTokens,
  onProgress?: (done: number, total: number) => void,
): Promise<readonly AnswerOutcome[]> {
  return fewAtOnce(cases, async (answerCase) => evaluateCase(answerCase, embedder, countTokens), onProgress);
}

async function evaluateCase(
  answerCase: AnswerCase,
  embedder: Embedder,
  countTokens: CountTokens,
): Promise<AnswerOutcome> {
  const [question, passages] = await Promise.all([
    readBare(answerCase.question, embedder),
    embedGiven(answerCase, embedder, countTokens),
  ]);
  const scored = passages.map((passage) => ({
    passage,
    prior: 0,
    dateAgreement: () => 0,
    speakerAgreement: (sentence: StoredSentence) => speakerAgreement(sentence, question.speaker),
  }));
  const { candidates, confidence } = rankSentences(embedder, question, scored);
  const ranked = candidates.map(({ sentence }) => answerCase.sentences[sentence.block]?.answers ?? false);
  return { ranked, confidence: await confidence() };
}
