/** How well a ranking meets the judgements of one query, or the means over many; all from 0 to 1. */
export interface RankingMeasures {
  /** Normalized discounted cumulative gain of the first ten, as trec_eval's `ndcg_cut_10`: gain is the grade. */
  readonly ndcg10: number;
  /** Share of the relevant documents among the first ten. */
  readonly recall10: number;
  /** Share of the relevant documents among the first hundred. */
  readonly recall100: number;
  /** One over the place of the first relevant document; 0 where none is among the first ten. */
  readonly mrr10: number;
}

/**
 * Measures one ranking.
 *
 * @param ranked Document ids, best first, each once.
 * @param relevance Grade of each relevant document, above 0; at least one.
 */
export function measureRanking(ranked: readonly string[], relevance: ReadonlyMap<string, number>): RankingMeasures {
  const grades = ranked.slice(0, 100).map((id) => relevance.get(id) ?? 0);
  const ideal = [...relevance.values()].sort((a, b) => b - a);
  const first = grades.slice(0, 10).findIndex((grade) => grade > 0);
  return {
    ndcg10: discountedGain(grades) / discountedGain(ideal),
    recall10: countRelevant(grades.slice(0, 10)) / relevance.size,
    recall100: countRelevant(grades) / relevance.size,
    mrr10: first === -1 ? 0 : 1 / (first + 1),
  };
}

/** The mean of each measure; all 0 where there are none. */
export function meanMeasures(measures: readonly RankingMeasures[]): RankingMeasures {
  const mean = (key: keyof RankingMeasures) =>
    measures.reduce((sum, measure) => sum + measure[key], 0) / Math.max(1, measures.length);
  return { ndcg10: mean('ndcg10'), recall10: mean('recall10'), recall100: mean('recall100'), mrr10: mean('mrr10') };
}

function discountedGain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, index) => sum + grade / Math.log2(index + 2), 0);
}

function countRelevant(grades: readonly number[]): number {
  return grades.filter((grade) => grade > 0).length;
}
