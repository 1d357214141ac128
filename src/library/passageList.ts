import type { Database } from 'better-sqlite3';
import { VALID } from './generations.ts';

/** Which passages a generation has, and whose they are. */
export interface PassageList {
  /** Keys of the articles that have passages. */
  readonly articles: readonly number[];
  /** Keys of an article's passages, in their order; none of an article that the generation does not have. */
  passagesOf(article: number): readonly number[];
  /** Key of the article of a passage; undefined when the generation does not have the passage. */
  articleOf(passage: number): number | undefined;
}

/** Reads the list, without the vectors. */
export function passageList(database: Database, generation: number): PassageList {
  const rows = database.prepare<[{ generation: number }], { passage: number; article: number }>(
    `SELECT key AS passage, article FROM passages
     WHERE article IN (SELECT key FROM articles WHERE ${VALID}) ORDER BY article, key`,
  );
  const articleOf = new Map<number, number>();
  const passagesOf = new Map<number, number[]>();
  for (const { passage, article } of rows.all({ generation })) {
    articleOf.set(passage, article);
    const passages = passagesOf.get(article);
    if (passages === undefined) passagesOf.set(article, [passage]);
    else passages.push(passage);
  }
  return {
    articles: [...passagesOf.keys()],
    passagesOf: (article) => passagesOf.get(article) ?? [],
    articleOf: (passage) => articleOf.get(passage),
  };
}
