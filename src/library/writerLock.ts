import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../setupError.ts';
import { takeFile } from './fileLock.ts';
import type { FileLock } from './fileLock.ts';

/** Another process builds the library of the same folder. */
export class WriterAtWork extends SetupError {
  constructor(folder: string, processId: string | null) {
    const who = processId === null ? 'Another build' : `Another build (process ${processId})`;
    super(`${who} is writing the library in ${folder}.`, 'Wait until it is done, or stop it.');
  }
}

/**
 * Takes the one writer's place in a folder, until `release` or the end of the process.
 *
 * @throws WriterAtWork when the place is taken.
 */
export function takeWriterLock(folder: string): FileLock {
  const processFile = join(folder, 'writer.pid');
  const lock = takeFile(join(folder, 'writer.lock'));
  if (lock === null) throw new WriterAtWork(folder, contentOf(processFile));
  writeFileSync(processFile, `${process.pid}\n`);
  return lock;
}

function contentOf(processFile: string): string | null {
  try {
    return readFileSync(processFile, 'utf8').trim();
  } catch {
    return null;
  }
}
