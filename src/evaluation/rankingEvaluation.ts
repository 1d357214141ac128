import type { Embedder } from '../embedding/embedder.ts';
import type { LibraryReader } from '../library/library.ts';
import { readQuestion } from '../retrieval/question.ts';
import type { RankingMode } from '../retrieval/rank.ts';
import { rankForQuestion } from '../retrieval/rankForQuestion.ts';
import { SetupError } from '../setupError.ts';
import { measureRanking, type RankingMeasures } from './rankingMeasures.ts';
import type { JudgedQuery } from './testSet.ts';

/** Every mode of ranking. */
export const RANKING_MODES: readonly RankingMode[] = ['lexical', 'dense', 'hybrid'];

/**
 * The modes that an option names, parted by commas; every mode when left out.
 *
 * @throws SetupError when one of them is unknown.
 */
export function readModes(value: string | undefined): readonly RankingMode[] {
  if (value === undefined) return RANKING_MODES;
  return value.split(',').map((name) => {
    const mode = RANKING_MODES.find((known) => known === name.trim());
    if (mode === undefined)
      throw new SetupError(
        `--mode ${value} has an unknown mode.`,
        `Give some of ${RANKING_MODES.join(', ')}, parted by commas.`,
      );
    return mode;
  });
}

/** The measures of every query, in the queries' order, by mode of ranking. */
export type RankingEvaluation = ReadonlyMap<RankingMode, readonly RankingMeasures[]>;

/**
 * Measures the ranking that questions are answered with (`hybrid`) and its two lists against judgements.
 *
 * @param onProgress Told after every query: queries done, and of how many.
 */
export async function evaluateRanking(
  reader: LibraryReader,
  embedder: Embedder,
  queries: readonly JudgedQuery[],
  modes: readonly RankingMode[],
  onProgress?: (done: number, total: number) => void,
): Promise<RankingEvaluation> {
  const ids = new Map(reader.articles.map(({ key, id }) => [key, id]));
  const measures = new Map(modes.map((mode) => [mode, [] as RankingMeasures[]]));
  for (const [index, { text, relevance }] of queries.entries()) {
    const question = await readQuestion(text, embedder, reader, null);
    for (const [mode, list] of measures) {
      const ranked = rankForQuestion(reader, question, { mode });
      list.push(
        measureRanking(
          ranked.map(({ article }) => ids.get(article) ?? ''),
          relevance,
        ),
      );
    }
    onProgress?.(index + 1, queries.length);
  }
  return measures;
}
