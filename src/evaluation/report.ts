import type { BoundaryScore } from '../text/boundaryScore.ts';
import type { AnswerMeasures } from './answerMeasures.ts';
import { bootstrapInterval } from './bootstrap.ts';
import type { RankingEvaluation } from './rankingEvaluation.ts';
import { meanMeasures, type RankingMeasures } from './rankingMeasures.ts';

/** What was measured on a test set of retrieval. */
export interface RankingReport {
  readonly set: string;
  readonly documents: number;
  readonly passages: number;
  readonly queries: number;
  /** From reading the set to the last query. */
  readonly seconds: number;
  /** Means over the queries, by mode. */
  readonly modes: Readonly<Record<string, RankingMeasures>>;
}

/** The means of every mode. */
export function meansByMode(evaluation: RankingEvaluation): Readonly<Record<string, RankingMeasures>> {
  return Object.fromEntries([...evaluation].map(([mode, measures]) => [mode, meanMeasures(measures)]));
}

/** The report as a table, nDCG with its 95 % interval. */
export function renderRanking(report: RankingReport, evaluation: RankingEvaluation): string {
  const { set, documents, passages, queries, seconds } = report;
  const rows = [...evaluation].map(([mode, measures]) => {
    const { ndcg10, recall10, recall100, mrr10 } = meanMeasures(measures);
    const interval = bootstrapInterval(measures.map((measure) => measure.ndcg10)).map(share);
    return [mode, `${share(ndcg10)} (${interval.join('–')})`, share(recall10), share(recall100), share(mrr10)];
  });
  return [
    `${set}: ${documents} documents, ${passages} passages, ${queries} queries, ${seconds.toFixed(1)} s`,
    ...table([['mode', 'nDCG@10 (95 %)', 'recall@10', 'recall@100', 'MRR@10'], ...rows]),
  ].join('\n');
}

/** The measures as a table. */
export function renderAnswers({ questions, answerable, mrr, p1, auroc, triggerF1 }: AnswerMeasures): string {
  return [
    `${questions} questions, ${answerable} of them answerable`,
    ...table([
      ['MRR', 'P@1', 'AUROC', 'trigger F1'],
      [mrr, p1, auroc, triggerF1].map((value) => (value === null ? '–' : share(value))),
    ]),
  ].join('\n');
}

/** The score as a line. */
export function renderSentences({ cases, exact, f1 }: BoundaryScore): string {
  return `${cases} cases, ${share(exact)} exact, F1 of boundaries ${share(f1)}`;
}

function share(value: number): string {
  return value.toFixed(3);
}

/** Columns as wide as their widest cell, two blanks between them. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
