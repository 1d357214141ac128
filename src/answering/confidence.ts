import type { Embedder, QuestionEmbedding } from '../embedding/embedder.ts';
import type { Candidate } from './candidates.ts';
import { denying } from './denying.ts';
import {
  type CoverageOf,
  coversAll,
  createCoverage,
  leastCovered,
  spreadWeights,
} from '../retrieval/lateInteraction.ts';

/**
 * How sure it is that the best sentence answers the question: a probability, 0 to 1; 0 where there is no sentence. The sentence is read once
 * more alone: in its passage it borrows meaning from its neighbours, which helps to choose it and misleads about whether the question is
 * answered at all.
 *
 * @param ranked Best first.
 * @param coverageOf Made for the question.
 */
export async function confidenceIn(
  embedder: Embedder,
  question: QuestionEmbedding,
  ranked: readonly Candidate[],
  coverageOf: CoverageOf = createCoverage(question),
): Promise<number> {
  const [first] = ranked;
  if (first === undefined) return 0;
  const alone = await embedder.embedSentence(first.sentence.text);
  const coverages = ranked.map(({ coverage }) => coverage);
  const weights = spreadWeights(question.pieces, coverages);
  const evidence =
    WEIGHTS.alone * coversAll(coverageOf(alone).cosines, weights) +
    WEIGHTS.inPassage * coversAll(first.coverage.cosines, weights) +
    WEIGHTS.lack * (denying(ranked).length > 0 ? 1 : first.lack) +
    WEIGHTS.lacksKind * Number(first.lacksKind) +
    WEIGHTS.subject * Number(first.isSubject) +
    WEIGHTS.lead * leadOf(ranked) +
    WEIGHTS.leastCovered * leastCovered(question.pieces, coverages);
  return 1 / (1 + Math.exp(-(evidence + INTERCEPT)));
}

/**
 * Logistic regression on three sets of answerable and unanswerable questions at equal weight (two of encyclopedia sentences, one over this
 * corpus); DESIGN.md has what cross-validation gave. Coverage is of all of the question, by the sentence alone and in its passage.
 */
const WEIGHTS = {
  alone: 2.6,
  inPassage: 2.4,
  lack: -3.8,
  lacksKind: -0.3,
  subject: 1.5,
  lead: 2,
  leastCovered: 2.5,
} as const;
const INTERCEPT = -4;

/** By how much the first outscores the mean of the next three: where all are alike, none of them is what was asked for. */
function leadOf([first, ...rest]: readonly Candidate[]): number {
  const next = rest.slice(0, 3);
  if (first === undefined || next.length === 0) return ALONE;
  return first.score - next.reduce((sum, { score }) => sum + score, 0) / next.length;
}

/** The lead of a sentence that has no other beside it: a large one. */
const ALONE = 0.3;
