import type { Config } from './config.ts';
import { evaluateRanking, type RankingEvaluation } from './evaluation/rankingEvaluation.ts';
import { meansByMode, type RankingReport } from './evaluation/report.ts';
import { withTemporaryFolder } from './evaluation/temporaryFolder.ts';
import { readTestSet } from './evaluation/testSet.ts';
import type { RankingMode } from './retrieval/rank.ts';
import { createProgress } from './terminal/progress.ts';
import { notice } from './terminal/runCommand.ts';
import { openSet, withEmbedder } from './testSetHouse.ts';

export interface RankingRequest {
  /** The folder in which the test set lies. */
  readonly folder: string;
  /** Where the library is kept; null for one that goes when the measuring is done. */
  readonly kept: string | null;
  readonly modes: readonly RankingMode[];
}

export interface MeasuredRanking {
  readonly report: RankingReport;
  readonly evaluation: RankingEvaluation;
}

/** Measures how the articles of a test set are ranked for its queries, in every mode. */
export async function measureRanking(
  config: Config,
  { folder, kept, modes }: RankingRequest,
): Promise<MeasuredRanking> {
  const start = performance.now();
  const set = await readTestSet(folder, notice);
  const measure = async (place: string) =>
    withEmbedder(config, async (embedder): Promise<MeasuredRanking> => {
      const reader = await openSet(config, set, place, embedder);
      const progress = createProgress('Ranking', 'queries');
      const evaluation = await evaluateRanking(reader, embedder, set.queries, modes, progress.update).finally(() => {
        progress.stop();
        reader.close();
      });
      const report = {
        set: set.name,
        documents: set.documents.length,
        passages: reader.counts.passages,
        queries: set.queries.length,
        seconds: (performance.now() - start) / 1000,
        modes: meansByMode(evaluation),
      };
      return { report, evaluation };
    });
  return kept === null ? withTemporaryFolder(measure) : measure(kept);
}
