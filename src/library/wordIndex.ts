import type { Database } from 'better-sqlite3';
import { inSlices } from './slices.ts';

/** Articles whose words are written together: in order, so that many fall on a page, yet soon enough for the event loop. */
const TOGETHER = 25;

/** Writes down, for the articles that begin with a generation, which of them hold a term. What is written already stays. */
export async function indexWords(database: Database, generation: number, signal: AbortSignal): Promise<void> {
  const insert = database.prepare(
    `INSERT OR IGNORE INTO words (term, article, frequency)
     SELECT entries.key, articles.key, entries.value FROM articles, json_each(articles.terms) AS entries
     WHERE firstGeneration = ? AND articles.key BETWEEN ? AND ? ORDER BY entries.key, articles.key`,
  );
  await inSlices(
    stretches(database, generation),
    ({ from, to }) => {
      insert.run(generation, from, to);
    },
    signal,
  );
}

/** From which key to which, `TOGETHER` articles at a time. */
function stretches(database: Database, generation: number): readonly { readonly from: number; readonly to: number }[] {
  const rows = database.prepare<[number], { from: number; to: number }>(
    `SELECT min(key) AS "from", max(key) AS "to" FROM
       (SELECT key, (row_number() OVER (ORDER BY key) - 1) / ${TOGETHER} AS stretch FROM articles WHERE firstGeneration = ?)
     GROUP BY stretch ORDER BY stretch`,
  );
  return rows.all(generation);
}
