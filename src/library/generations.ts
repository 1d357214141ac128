import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { LibraryCounts } from './library.ts';

/** The committed state of the library at one time, and the file of its vector index. */
export interface Generation extends LibraryCounts {
  readonly generation: number;
  /** ISO 8601, UTC. */
  readonly committedAt: string;
  readonly fingerprint: string;
  readonly contentHash: string;
  /** Of the vectors; 0 when there are none. */
  readonly dimensions: number;
  /** Null when there is no index: no passages, or no HNSW where it was built. */
  readonly indexFile: string | null;
  readonly indexBytes: number | null;
  readonly indexSha256: string | null;
}

/** Which rows of `articles` belong to the generation `@generation`. */
export const VALID = 'firstGeneration <= @generation AND (lastGeneration IS NULL OR lastGeneration >= @generation)';

/** The newest committed generation; null when there is none, or no table yet. */
export function newestGeneration(database: Database): Generation | null {
  if (database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'generations'`).get() === undefined) return null;
  const newest = 'SELECT * FROM generations ORDER BY generation DESC LIMIT 1';
  return database.prepare<[], Generation>(newest).get() ?? null;
}

/** Makes a generation the newest, or replaces what is said of it, all or nothing. */
export function saveGeneration(database: Database, generation: Generation): Generation {
  const save = database.prepare(
    `INSERT OR REPLACE INTO generations VALUES (@generation, @committedAt, @fingerprint, @contentHash, @articles, @passages,
       @sentences, @dimensions, @indexFile, @indexBytes, @indexSha256)`,
  );
  save.run(generation);
  return generation;
}

/** How much is valid in a generation, committed or not. */
export function countRows(database: Database, generation: number): LibraryCounts {
  const valid = `SELECT key FROM articles WHERE ${VALID}`;
  const counts = database.prepare<[{ generation: number }], LibraryCounts>(
    `SELECT (SELECT count(*) FROM articles WHERE ${VALID}) AS articles,
      (SELECT count(*) FROM passages WHERE article IN (${valid})) AS passages,
      (SELECT count(*) FROM sentences JOIN passages ON passage = passages.key WHERE article IN (${valid})) AS sentences`,
  );
  return counts.get({ generation }) ?? { articles: 0, passages: 0, sentences: 0 };
}

/** SHA-256, hexadecimal, over the fingerprint and the articles' ids and content hashes, whatever built them in which order. */
export function contentHashOf(database: Database, fingerprint: string, generation: number): string {
  const rows = database.prepare<[{ generation: number }], { id: string; contentHash: string }>(
    `SELECT id, contentHash FROM articles WHERE ${VALID} ORDER BY id`,
  );
  const hash = createHash('sha256').update(JSON.stringify(fingerprint));
  for (const { id, contentHash } of rows.all({ generation })) hash.update(JSON.stringify([id, contentHash]));
  return hash.digest('hex');
}
