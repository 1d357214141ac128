/** What the two lists say of one candidate: the cosine of its best passage, and its BM25 score. */
export interface Evidence {
  readonly dense: number;
  readonly lexical: number;
}

/**
 * Share of the dense list in the fused score, 0 (lexical only) to 1 (dense only). 0.6 beat both lists alone and reciprocal rank
 * fusion on most of fourteen test sets; DESIGN.md has the table.
 */
export const DENSE_WEIGHT = 0.6;

/**
 * Fuses two lists by a weighted sum after min-max scaling over all candidates of one question.
 *
 * @returns Turns evidence into what each list gives to the score: between 0 and its weight for the candidates, below 0 for what is
 *   worse than all of them. Their sum is the score. A list that says the same of every candidate gives 0.
 */
export function createFusion(
  candidates: readonly Evidence[],
  denseWeight = DENSE_WEIGHT,
): (evidence: Evidence) => Evidence {
  const dense = minMax(candidates.map((candidate) => candidate.dense));
  const lexical = minMax(candidates.map((candidate) => candidate.lexical));
  return (evidence) => ({
    dense: denseWeight * dense(evidence.dense),
    lexical: (1 - denseWeight) * lexical(evidence.lexical),
  });
}

function minMax(values: readonly number[]): (value: number) => number {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return (value) => (most > least ? (value - least) / (most - least) : 0);
}
