import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { isDamage, isRefusal, naming } from './damage.ts';
import { databaseFile, TABLES } from './schema.ts';

/**
 * Opens the folder's database of this schema version to be written, with tables; what is damaged is moved aside and begun anew.
 *
 * @param onNotice Takes the line that says so.
 * @throws SetupError when the file cannot be written.
 */
export function openForWriting(folder: string, onNotice: (line: string) => void): Database.Database {
  const file = databaseFile(folder);
  return naming(file, () => {
    try {
      return openWhole(file);
    } catch (error) {
      if (!isDamage(error)) throw error;
      onNotice(`${file} is damaged; it is kept as ${moveAside(file)}, and the library is built anew.`);
      return openWhole(file);
    }
  });
}

function openWhole(file: string): Database.Database {
  const database = new Database(file);
  try {
    // FULL: a commit is on the disk when it returns, in the order in which it was made.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    if (database.pragma('quick_check(1)', { simple: true }) !== 'ok')
      throw new Database.SqliteError('the quick check found faults', 'SQLITE_CORRUPT');
    database.transaction(() => database.exec(TABLES)).immediate();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function moveAside(file: string): string {
  let number = 1;
  while (existsSync(`${file}.damaged-${number}`)) number++;
  const aside = `${file}.damaged-${number}`;
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
  }
  return aside;
}

/**
 * Opens a database to be read; null when there is no such file. In a folder that cannot be written, SQLite cannot make the
 * files that it reads a resting database with: then the copy is in memory.
 *
 * @throws SqliteError when it is not a database, or cannot be read.
 */
export function openForReading(file: string): Database.Database | null {
  if (!existsSync(file)) return null;
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    database.prepare('SELECT 1 FROM sqlite_schema').get();
    return database;
  } catch (error) {
    database.close();
    if (isRefusal(error) && !hasContent(`${file}-wal`)) return openCopy(file);
    throw error;
  }
}

function hasContent(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function openCopy(file: string): Database.Database {
  const bytes = readFileSync(file);
  // Bytes 18 and 19 of the header: 2 is WAL, which a database in memory cannot have, 1 is the rollback journal.
  bytes.fill(1, 18, 20);
  return new Database(bytes, { readonly: true });
}
