import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkQuestion, LONGEST_QUESTION } from '../answering/checkQuestion.ts';
import { SetupError } from '../setupError.ts';
import { notice } from './runCommand.ts';

/**
 * The questions of a command: the words of its arguments, or the lines of a batch file.
 *
 * @param startedIn The folder that the file's path starts from.
 * @throws SetupError when there is no question, there are both, or the file is empty or cannot be read.
 */
export async function readQuestions(
  words: readonly string[],
  batch: string | undefined,
  startedIn: string,
): Promise<readonly string[]> {
  if (batch === undefined) return [checkQuestion(words.join(' '))];
  if (words.length > 0) throw new SetupError('--batch and a question were both given.', 'Give one of them.');
  const file = resolve(startedIn, batch);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new SetupError(`${file} cannot be read.`, REMEDY, { cause: error });
  });
  if (text === '') throw new SetupError(`${file} is empty.`, REMEDY);
  return text
    .replace(/\r?\n$/u, '')
    .split(/\r?\n/u)
    .map((line, index) => cut(line, `${file}:${index + 1}`));
}

const REMEDY = 'Name a text file with one question a line after --batch.';

/** Lines and answers stay side by side: a blank line is a question without words, one that is too long is cut. */
function cut(line: string, place: string): string {
  if (line.length <= LONGEST_QUESTION) return line.trim();
  notice(`${place}: ${line.length} characters; the first ${LONGEST_QUESTION} are read.`);
  return line.slice(0, LONGEST_QUESTION).trim();
}
