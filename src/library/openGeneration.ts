import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { SetupError } from '../setupError.ts';
import { naming, REBUILD } from './damage.ts';
import { openForReading } from './database.ts';
import { newestGeneration } from './generations.ts';
import type { Generation } from './generations.ts';
import { hasOtherSchema } from './libraryState.ts';
import { holdGeneration } from './readerHolds.ts';
import { databaseFile } from './schema.ts';

/** A generation that stays as it is until `close`. */
export interface OpenGeneration {
  readonly database: Database;
  readonly generation: Generation;
  /** True when a newer generation has been committed, or another library put in the place of this one. */
  readonly outdated: () => boolean;
  /** Can be called twice. */
  readonly close: () => void;
}

/**
 * Opens the newest generation of a folder.
 *
 * @throws SetupError when there is none, it is of another schema or fingerprint, or the database is damaged.
 */
export function openNewest(folder: string, fingerprint: string): OpenGeneration {
  const file = databaseFile(folder);
  return naming(file, () => {
    const database = openForReading(file);
    if (database === null) throw absent(folder);
    try {
      return keepNewest(database, folder, fingerprint);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function keepNewest(database: Database, folder: string, fingerprint: string): OpenGeneration {
  const stamp = stampOf(databaseFile(folder));
  for (;;) {
    const generation = newestGeneration(database);
    if (generation === null) throw absent(folder);
    if (generation.fingerprint !== fingerprint) throw otherModel(folder);
    const hold = holdGeneration(folder, generation.generation) ?? holdSnapshot(database);
    if (newestGeneration(database)?.generation !== generation.generation) {
      hold.release();
      continue;
    }
    return {
      database,
      generation,
      outdated: () => isOutdated(database, generation, databaseFile(folder), stamp),
      close: () => {
        hold.release();
        database.close();
      },
    };
  }
}

/** Where writers cannot be told, a transaction that stays open keeps what it has seen first. */
function holdSnapshot(database: Database): { release(): void } {
  database.exec('BEGIN');
  return {
    release: () => {
      if (database.inTransaction) database.exec('ROLLBACK');
    },
  };
}

function isOutdated(database: Database, { generation }: Generation, file: string, before: FileStamp): boolean {
  const now = stampOf(file);
  if (now.inode === null) return false;
  if (now.inode !== before.inode) return true;
  // A snapshot does not see what is newer: here a build that is under way counts too.
  if (database.inTransaction) return now.changed !== before.changed;
  return (newestGeneration(database)?.generation ?? 0) > generation;
}

interface FileStamp {
  /** Another number when another file has taken the place; null when there is none. */
  readonly inode: number | null;
  readonly changed: string;
}

function stampOf(file: string): FileStamp {
  const [main, log] = [file, `${file}-wal`].map((name) => statSync(name, { throwIfNoEntry: false }));
  return { inode: main?.ino ?? null, changed: `${main?.mtimeMs ?? 0} ${log?.mtimeMs ?? 0}` };
}

function absent(folder: string): SetupError {
  const fact = hasOtherSchema(folder)
    ? `The library in ${folder} was made by another version of Parley.`
    : `There is no library in ${folder}.`;
  return new SetupError(fact, REBUILD);
}

function otherModel(folder: string): SetupError {
  return new SetupError(`The library in ${folder} was made with another model or settings.`, REBUILD);
}
