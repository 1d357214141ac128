import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from '../setupError.ts';
import { CORPUS_FILE } from './testSet.ts';

/** A folder of a test set, and what of it can be measured. */
export interface SetFolder {
  readonly name: string;
  /** Folder in BEIR's layout; null where it holds none. */
  readonly ranking: string | null;
  /** File of questions with labelled sentences; null where there is none. */
  readonly answers: string | null;
}

const ANSWERS_FILE = 'qa.jsonl';

/**
 * Finds the test sets in the sub-folders of a folder, by name.
 *
 * @throws SetupError when the folder is not there or holds none.
 */
export async function findSetFolders(folder: string): Promise<readonly SetFolder[]> {
  const found: SetFolder[] = [];
  for (const name of await subfolders(folder)) {
    const files = await readdir(join(folder, name));
    const ranking = files.includes(CORPUS_FILE) ? join(folder, name) : null;
    const answers = files.includes(ANSWERS_FILE) ? join(folder, name, ANSWERS_FILE) : null;
    if (ranking !== null || answers !== null) found.push({ name, ranking, answers });
  }
  if (found.length === 0)
    throw new SetupError(
      `No sub-folder of ${folder} holds ${CORPUS_FILE} or ${ANSWERS_FILE}.`,
      'Name the folder in which the test sets lie, each in a folder of its own.',
    );
  return found;
}

async function subfolders(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (cause) {
    throw new SetupError(`${folder} cannot be read as a folder.`, 'Name the folder in which the test sets lie.', {
      cause,
    });
  }
}
