import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { heldGenerations } from './readerHolds.ts';
import { databaseFiles, SCHEMA_VERSION } from './schema.ts';
import { inSlices } from './slices.ts';

/** Deletes the rows and files of generations before `current` that nobody reads, and libraries of older schemas. */
export async function purge(database: Database, folder: string, current: number): Promise<void> {
  const kept = JSON.stringify([...heldGenerations(folder), current]);
  // What a crash would undo here is done again after the next commit.
  database.pragma('synchronous = NORMAL');
  database.prepare('DELETE FROM generations WHERE generation NOT IN (SELECT value FROM json_each(?))').run(kept);
  const remove = database.prepare('DELETE FROM articles WHERE key = ?');
  await inSlices(articlesOutside(database, kept), (key) => remove.run(key));
  database.pragma('wal_checkpoint(PASSIVE)');
  removeFiles(database, folder);
}

function articlesOutside(database: Database, kept: string): readonly number[] {
  const keys = database.prepare<[string], number>(
    `SELECT key FROM articles WHERE lastGeneration IS NOT NULL AND NOT EXISTS
       (SELECT 1 FROM json_each(?) WHERE value BETWEEN firstGeneration AND lastGeneration)`,
  );
  return keys.pluck().all(kept);
}

function removeFiles(database: Database, folder: string): void {
  const used = new Set(database.prepare<[], string>('SELECT indexFile FROM generations').pluck().all());
  const indexes = readdirSync(folder).filter((name) => /^vectors-\d+\.hnsw(\.tmp)?$/.test(name) && !used.has(name));
  const older = databaseFiles(folder).filter(({ version }) => version < SCHEMA_VERSION);
  for (const file of [...indexes.map((name) => join(folder, name)), ...older.map((other) => other.file)])
    rmSync(file, { force: true });
}
