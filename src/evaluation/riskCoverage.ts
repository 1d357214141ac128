import type { AnswerOutcome } from './answerMeasures.ts';

/**
 * Of the questions whose confidence is highest, the share whose first sentence does not answer: the risk at a coverage (El-Yaniv & Wiener
 * 2010). Of equal confidences all are counted, or the first ones in proportion.
 *
 * @param coverage Share of all questions that are answered, above 0 to 1.
 * @returns 0 to 1; null where there are no questions.
 */
export function riskAt(coverage: number, outcomes: readonly AnswerOutcome[]): number | null {
  const count = Math.max(1, Math.round(coverage * outcomes.length));
  const sorted = [...outcomes].sort((a, b) => b.confidence - a.confidence);
  const last = sorted[count - 1];
  if (last === undefined) return null;
  const above = sorted.filter(({ confidence }) => confidence > last.confidence);
  const level = sorted.filter(({ confidence }) => confidence === last.confidence);
  const share = (count - above.length) / level.length;
  return (wrong(above) + share * wrong(level)) / count;
}

function wrong(outcomes: readonly AnswerOutcome[]): number {
  return outcomes.filter(({ ranked }) => ranked[0] !== true).length;
}

const BINS = 10;

/**
 * Expected calibration error (Naeini et al. 2015): how far confidence is from the share of right first sentences, in ten bins of equal
 * width, each weighing as many as it holds.
 *
 * @returns 0 to 1; null where there are no questions.
 */
export function calibrationError(outcomes: readonly AnswerOutcome[]): number | null {
  if (outcomes.length === 0) return null;
  const bins = Array.from({ length: BINS }, (): AnswerOutcome[] => []);
  for (const outcome of outcomes) bins[Math.min(BINS - 1, Math.floor(outcome.confidence * BINS))]?.push(outcome);
  return bins.reduce((sum, bin) => {
    const confidence = bin.reduce((total, outcome) => total + outcome.confidence, 0);
    return sum + Math.abs(confidence - (bin.length - wrong(bin))) / outcomes.length;
  }, 0);
}
