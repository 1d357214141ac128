import Database from 'better-sqlite3';
import { SetupError } from '../setupError.ts';

/** What to do about a library that cannot be used as it is. */
export const REBUILD = 'Run `npm run -s index`, which rebuilds it.';

/** True for SQLite's errors that say that the file is not a database, or not a whole one. */
export function isDamage(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code);
}

/** True where the system refuses to create or write a file: rights, or a read-only disk. */
export function isRefusal(error: unknown): boolean {
  return /^(EACCES|EPERM|EROFS|SQLITE_CANTOPEN|SQLITE_READONLY)/.test(codeOf(error));
}

/**
 * Runs `work`; what is wrong with the file or its disk is thrown as a SetupError that names it, all else as it is.
 *
 * @throws SetupError when the database is damaged, cannot be opened or written, or the disk is full.
 */
export function naming<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw named(file, error);
  }
}

/** The error as `naming` throws it. */
export function named(file: string, error: unknown): unknown {
  if (isDamage(error)) return new SetupError(`${file} is damaged (${messageOf(error)}).`, REBUILD, { cause: error });
  if (isRefusal(error) || /^(ENOTDIR|EEXIST)/.test(codeOf(error)))
    return new SetupError(`${file} cannot be opened or written (${messageOf(error)}).`, RIGHTS, { cause: error });
  if (/^(ENOSPC|SQLITE_FULL|SQLITE_IOERR)/.test(codeOf(error)))
    return new SetupError(`${file} cannot be written (${messageOf(error)}).`, ROOM, { cause: error });
  return error;
}

const RIGHTS = 'Check the folder and its rights, or name another with `--library`.';
const ROOM = 'Make room on the disk, then run `npm run -s index` again.';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
