import Database from 'better-sqlite3';

/** A lock of the operating system, which lets go of it when the process ends, however it ends. */
export interface FileLock {
  /** Can be called twice. */
  release(): void;
}

/**
 * Shares the file with others that share it, and keeps out whoever wants it alone. Creates the file, empty.
 *
 * @throws SqliteError when the file cannot be created.
 */
export function shareFile(file: string): FileLock {
  return lock(file, 'BEGIN; SELECT 1 FROM sqlite_schema', 1000);
}

/**
 * Takes the file alone, without waiting; null when somebody has it. Creates the file, empty.
 *
 * @throws SqliteError when the file cannot be created.
 */
export function takeFile(file: string): FileLock | null {
  try {
    return lock(file, 'BEGIN EXCLUSIVE', 0);
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}

/** SQLite's own locks serve: Node has none, and these work between processes and within one. Nothing is ever written. */
function lock(file: string, statements: string, timeout: number): FileLock {
  const database = new Database(file, { timeout });
  try {
    database.exec(statements);
  } catch (error) {
    database.close();
    throw error;
  }
  return { release: () => database.close() };
}
