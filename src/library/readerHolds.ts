import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal } from './damage.ts';
import { shareFile, takeFile } from './fileLock.ts';
import type { FileLock } from './fileLock.ts';

/**
 * Tells writers that a generation is being read, by a locked file `readers/<generation>-<process>-<random>`. Null where the
 * folder cannot be written. The reader has to look again, afterwards, whether the generation is still the newest: a writer
 * counts the holds only after its commit, so that it then cannot have missed this one.
 */
export function holdGeneration(folder: string, generation: number): FileLock | null {
  for (;;) {
    const file = join(holdsIn(folder), `${generation}-${process.pid}-${randomBytes(4).toString('hex')}`);
    try {
      mkdirSync(holdsIn(folder), { recursive: true });
      const lock = shareFile(file);
      if (existsSync(file)) return holdOf(file, lock);
      // A writer that looked between creating and locking has taken the file for a dead reader's.
      lock.release();
    } catch (error) {
      if (isRefusal(error)) return null;
      if (existsSync(file)) throw error;
    }
  }
}

function holdOf(file: string, lock: FileLock): FileLock {
  return {
    release: () => {
      lock.release();
      rmSync(file, { force: true });
    },
  };
}

/** The generations that are being read. Clears away what readers have left that ended without letting go. */
export function heldGenerations(folder: string): ReadonlySet<number> {
  const held = new Set<number>();
  if (!existsSync(holdsIn(folder))) return held;
  for (const name of readdirSync(holdsIn(folder))) {
    const generation = /^(\d+)-\d+-[0-9a-f]+$/.exec(name)?.[1];
    if (generation !== undefined && !clearDead(join(holdsIn(folder), name))) held.add(Number(generation));
  }
  return held;
}

/** A reader may take its file away at any moment, and SQLite has an error of its own for each. */
function clearDead(file: string): boolean {
  try {
    const lock = takeFile(file);
    if (lock === null) return false;
    rmSync(file, { force: true });
    lock.release();
  } catch (error) {
    if (existsSync(file)) throw error;
  }
  return true;
}

function holdsIn(folder: string): string {
  return join(folder, 'readers');
}
