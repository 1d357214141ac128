import { SetupError } from '../setupError.ts';
import { naming } from './damage.ts';
import { openForReading } from './database.ts';
import { newestGeneration } from './generations.ts';
import { databaseFile, databaseFiles } from './schema.ts';

/** What stands in a folder: no library, one with a generation to read, or one that can only be built anew. */
export type LibraryState = 'none' | 'readable' | 'unreadable';

/** Looks without changing anything. */
export function libraryState(folder: string): LibraryState {
  const file = databaseFile(folder);
  try {
    if (naming(file, () => hasGeneration(file))) return 'readable';
  } catch (error) {
    if (error instanceof SetupError) return 'unreadable';
    throw error;
  }
  return hasOtherSchema(folder) ? 'unreadable' : 'none';
}

/** True when the folder has a database of another version of Parley. */
export function hasOtherSchema(folder: string): boolean {
  return databaseFiles(folder).some(({ file }) => file !== databaseFile(folder) && file.endsWith('.sqlite'));
}

function hasGeneration(file: string): boolean {
  const database = openForReading(file);
  try {
    return database !== null && newestGeneration(database) !== null;
  } finally {
    database?.close();
  }
}
