import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { SetupError } from '../setupError.ts';

/** One line of a JSONL file. */
export interface JsonLine<T> {
  /** From 1. */
  readonly number: number;
  readonly value: T;
}

/**
 * Reads a file with one JSON object a line; blank lines are left out.
 *
 * @param form What a line is to look like, for the remedy.
 * @throws SetupError when the file cannot be read, has no line, or a line is not of the schema; it names file and line.
 */
export async function readJsonLines<T>(
  file: string,
  schema: z.ZodType<T>,
  form: string,
): Promise<readonly JsonLine<T>[]> {
  const lines = (await readTextFile(file)).split('\n').map((text, index) => ({ number: index + 1, text }));
  const solid = lines.filter(({ text }) => text.trim() !== '');
  if (solid.length === 0) throw new SetupError(`${file} is empty.`, `Give it lines such as ${form}.`);
  return solid.map(({ number, text }) => ({
    number,
    value: readLine(text, schema, `line ${number} of ${file}`, form),
  }));
}

/**
 * Reads a text file.
 *
 * @throws SetupError that names the file when it cannot be read.
 */
export async function readTextFile(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/u, '');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const fact = code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}).`;
    throw new SetupError(fact, 'Check the path.', { cause });
  }
}

/** The error of a line that is not as it has to be. */
export function lineFault(where: string, fault: string, form: string): SetupError {
  return new SetupError(`In ${where}, ${fault}.`, `Write it as ${form}.`);
}

function readLine<T>(text: string, schema: z.ZodType<T>, where: string, form: string): T {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw lineFault(where, 'there is no whole JSON value', form);
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw lineFault(where, `${place === '' ? 'the value' : `"${place}"`} is not right (${issue?.message ?? ''})`, form);
}
