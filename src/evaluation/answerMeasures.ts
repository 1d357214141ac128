/** What became of one question. */
export interface AnswerOutcome {
  /** For each sentence, in the order in which they would be quoted, whether it answers the question. */
  readonly ranked: readonly boolean[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** How well answers are chosen, and refused where there is none; from 0 to 1, null where nothing can be said. */
export interface AnswerMeasures {
  readonly questions: number;
  /** Those that have a sentence that answers them. */
  readonly answerable: number;
  /** Mean over the answerable questions of one over the place of the first sentence that answers. */
  readonly mrr: number | null;
  /** Share of the answerable questions whose first sentence answers. */
  readonly p1: number | null;
  /** Probability that an answerable question has more confidence than another; a tie counts half. */
  readonly auroc: number | null;
  /**
   * Best F1 over all thresholds of confidence: precision is the share of right first sentences among the questions that
   * pass, recall their share of the answerable questions (answer triggering, Yang, Yih & Meek 2015).
   */
  readonly triggerF1: number | null;
}

/** Measures the outcomes together. */
export function measureAnswers(outcomes: readonly AnswerOutcome[]): AnswerMeasures {
  const answerable = outcomes.filter(({ ranked }) => ranked.includes(true));
  const others = outcomes.filter(({ ranked }) => !ranked.includes(true));
  return {
    questions: outcomes.length,
    answerable: answerable.length,
    mrr: mean(answerable.map(({ ranked }) => 1 / (ranked.indexOf(true) + 1))),
    p1: mean(answerable.map(({ ranked }) => Number(ranked[0]))),
    auroc: auroc(confidences(answerable), confidences(others)),
    triggerF1: answerable.length === 0 ? null : bestTriggerF1(outcomes, answerable.length),
  };
}

function confidences(outcomes: readonly AnswerOutcome[]): readonly number[] {
  return outcomes.map(({ confidence }) => confidence);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** By ranks (Mann & Whitney 1947): of equal values each has the mean of their ranks. */
function auroc(positive: readonly number[], negative: readonly number[]): number | null {
  if (positive.length === 0 || negative.length === 0) return null;
  const sorted = [...positive, ...negative].sort((a, b) => a - b);
  const rankSum = positive.reduce((sum, value) => sum + (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1, 0);
  return (rankSum - (positive.length * (positive.length + 1)) / 2) / (positive.length * negative.length);
}

function bestTriggerF1(outcomes: readonly AnswerOutcome[], answerable: number): number {
  const sorted = [...outcomes].sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  return sorted.reduce((best, { ranked, confidence }, index) => {
    if (ranked[0] === true) right++;
    // A threshold lets all questions of one confidence pass, or none.
    const isThreshold = sorted[index + 1]?.confidence !== confidence;
    return isThreshold ? Math.max(best, (2 * right) / (index + 1 + answerable)) : best;
  }, 0);
}
