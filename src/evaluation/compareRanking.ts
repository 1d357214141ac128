import type { Embedder } from '../embedding/embedder.ts';
import type { LibraryReader } from '../library/library.ts';
import { readQuestion } from '../retrieval/question.ts';
import { bySystem, type ComparedFigure, figuresOf, meanOf } from './comparedFigure.ts';
import { measureRanking, type RankingMeasures } from './rankingMeasures.ts';
import { rankArticlesBy, SYSTEMS } from './systems.ts';
import type { TestSet } from './testSet.ts';

/**
 * Measures how every system ranks a test set's documents.
 *
 * @param onProgress Told after every query: queries done, and of how many.
 */
export async function compareRanking(
  reader: LibraryReader,
  embedder: Embedder,
  { name, queries }: TestSet,
  onProgress?: (done: number, total: number) => void,
): Promise<readonly ComparedFigure[]> {
  const ids = new Map(reader.articles.map(({ key, id }) => [key, id]));
  const measures = bySystem((): RankingMeasures[] => []);
  for (const [index, { text, relevance }] of queries.entries()) {
    const question = await readQuestion(text, embedder, reader, null);
    for (const system of SYSTEMS) {
      const ranked = rankArticlesBy(system, reader, question).map((key) => ids.get(key) ?? '');
      measures[system].push(measureRanking(ranked, relevance));
    }
    onProgress?.(index + 1, queries.length);
  }
  return figuresOf(name, measures, { 'nDCG@10': (list) => meanOf(list.map(({ ndcg10 }) => ndcg10)) });
}
