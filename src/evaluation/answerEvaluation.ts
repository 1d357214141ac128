import { unweighted } from '../answering/candidates.ts';
import { rankSentences } from '../answering/rankSentences.ts';
import type { CountTokens } from '../chunking/countTokens.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { StoredPassage, StoredSentence } from '../library/library.ts';
import { speakerAgreement } from '../retrieval/namedSpeaker.ts';
import { type Question, readBare } from '../retrieval/question.ts';
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
  const evaluate = async (each: AnswerCase) => evaluateCase(await embedCase(each, embedder, countTokens), embedder);
  return fewAtOnce(cases, evaluate, onProgress);
}

/** A case whose question was read, and whose sentences stand in passages as a library would hold them. */
export interface EmbeddedCase extends Pick<AnswerCase, 'sentences'> {
  readonly question: Pick<Question, 'text' | 'speaker' | 'embedding'>;
  readonly passages: readonly StoredPassage[];
}

/** Embeds the question and the sentences of a case. */
export async function embedCase(
  answerCase: AnswerCase,
  embedder: Embedder,
  countTokens: CountTokens,
): Promise<EmbeddedCase> {
  const [question, passages] = await Promise.all([
    readBare(answerCase.question, embedder),
    embedGiven(answerCase, embedder, countTokens),
  ]);
  return { sentences: answerCase.sentences, question, passages };
}

/** Ranks the sentences of one case. */
export async function evaluateCase(embedded: EmbeddedCase, embedder: Embedder): Promise<AnswerOutcome> {
  const { question, passages } = embedded;
  const scored = passages.map((passage) => ({
    ...unweighted(passage),
    speakerAgreement: (sentence: StoredSentence) => speakerAgreement(sentence, question.speaker),
  }));
  const { candidates, confidence } = rankSentences(embedder, question, scored);
  return { ranked: candidates.map(({ sentence }) => answersIt(embedded, sentence)), confidence: await confidence() };
}

/** Whether a sentence of the case's passages answers its question. */
export function answersIt({ sentences }: EmbeddedCase, { block }: StoredSentence): boolean {
  return sentences[block]?.answers ?? false;
}
