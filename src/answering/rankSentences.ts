import type { Embedder } from '../embedding/embedder.ts';
import type { Question } from '../retrieval/question.ts';
import { type Candidate, type ScoredPassage, scoreCandidates } from './candidates.ts';
import { confidenceIn } from './confidence.ts';
import { type CoverageOf, createCoverage } from '../retrieval/lateInteraction.ts';
import { asksOpinion } from './opinion.ts';

/** The sentences that may answer a question, best first, and how sure the first is. */
export interface RankedSentences {
  readonly candidates: readonly Candidate[];
  /**
   * 0 to 1: how sure it is that the first one answers; 0 where there is none, and where the question has no words or asks for an opinion.
   * Costs a run of the model.
   */
  readonly confidence: () => Promise<number>;
}

/**
 * Ranks the claims of the passages as answers to the question.
 *
 * @param select What can be quoted of them, best first; all when left out.
 * @param coverageOf Made for the question.
 */
export function rankSentences(
  embedder: Embedder,
  question: Pick<Question, 'text' | 'embedding'>,
  passages: readonly ScoredPassage[],
  select: (ranked: readonly Candidate[]) => readonly Candidate[] = (ranked) => ranked,
  coverageOf: CoverageOf = createCoverage(question.embedding),
): RankedSentences {
  const candidates = select(scoreCandidates(question, passages, coverageOf));
  const [first] = candidates;
  const asks = /[\p{L}\p{N}]/u.test(question.text) && !asksOpinion(question.text);
  return {
    candidates,
    confidence: async () => (first && asks ? confidenceIn(embedder, question.embedding, candidates, coverageOf) : 0),
  };
}
