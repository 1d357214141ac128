import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { SetupError } from '../setupError.ts';
import { migrate } from './migrations.ts';

/** Where the records lie in their folder. */
export function recordsFile(folder: string): string {
  return join(folder, 'parley.db');
}

/** The gateway's thread is not kept waiting longer for another process that writes. Milliseconds. */
const LONGEST_WAIT = 1000;

/**
 * Opens the database of a folder, which is made where it is not there, and brings its tables up to date. What was written before is
 * never deleted, whatever is wrong with it.
 *
 * @throws SetupError when the file is damaged, of a newer version, or cannot be opened or written.
 */
export function openRecordsFile(folder: string): Database.Database {
  const file = recordsFile(folder);
  try {
    mkdirSync(folder, { recursive: true });
    return openWhole(file);
  } catch (error) {
    throw explain(file, error);
  }
}

function openWhole(file: string): Database.Database {
  const database = new Database(file, { timeout: LONGEST_WAIT });
  try {
    // NORMAL loses nothing when the process is killed, and costs no wait for the disk. Without checkpoints of SQLite's own the
    // file rests while things are written, so that it can be copied together with its -wal. What is deleted is overwritten.
    database.exec(`
      PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0; PRAGMA secure_delete = ON;
    `);
    if (database.pragma('quick_check(1)', { simple: true }) !== 'ok')
      throw new Database.SqliteError('the quick check found faults', 'SQLITE_CORRUPT');
    migrate(database, file);
    database.pragma('foreign_keys = ON');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** What is wrong with the file or its disk is a SetupError that names it, all else is as it was. */
function explain(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (/^SQLITE_(?:NOTADB|CORRUPT)/u.test(code))
    return new SetupError(
      `${file} is damaged (${error.message}).`,
      'Put a copy of it that is whole in its place; or move it away, and Parley begins anew without settings and watches.',
      { cause: error },
    );
  if (/^(?:E[A-Z]+$|SQLITE_(?:CANTOPEN|READONLY|IOERR|FULL|BUSY))/u.test(code))
    return new SetupError(
      `${file} cannot be opened or written (${error.message}).`,
      'Check the folder, its rights and the room on the disk, or set DATA_DIR to another folder.',
      { cause: error },
    );
  return error;
}
