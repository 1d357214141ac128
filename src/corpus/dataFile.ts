import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import { SetupError } from '../setupError.ts';
import { parseIsoDate } from '../text/dates.ts';
import { whyNot } from './articleFiles.ts';
import { oneLine } from './compose.ts';
import { yamlFault } from './yamlFault.ts';

/** What a data file of the articles folder holds, and where. */
export interface DataFile<T> {
  readonly data: T;

  /** The file's line, from 1, of the value that these keys and indices lead to, or of the nearest that is there. */
  lineOf(keys: readonly PropertyKey[]): number;

  /** The error of a value that the schema cannot judge. */
  faultAt(keys: readonly PropertyKey[], fact: string): SetupError;
}

/** Any text, brought into one line; not empty. */
export const dataText = z
  .string('is no text.')
  .transform(oneLine)
  .refine((value) => value !== '', 'is empty.');

/** A day, `YYYY-MM-DD`. */
export const dataDay = dataText.refine((value) => parseIsoDate(value) !== null, 'is no day, such as 2025-03-02.');

/** A list of texts; empty when left out. */
export const dataTexts = z.array(dataText, 'is no list, such as [one, two].').default([]);

/**
 * Reads a YAML file of the articles folder, in which every scalar is a text.
 *
 * @returns Null where there is no such file.
 * @throws SetupError that names file and line when it is not YAML or not as the schema wants it.
 */
export async function readDataFile<T extends z.ZodType>(
  folder: string,
  name: string,
  schema: T,
): Promise<DataFile<z.output<T>> | null> {
  const file = join(folder, name);
  const text = await readIfThere(file);
  if (text === null) return null;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const fault = yamlFault(document, { list: true });
  if (fault !== null) throw malformed(file, lines.linePos(fault.offset).line, fault.reason);
  const lineOf = (keys: readonly PropertyKey[]) => lines.linePos(offsetOf(document, keys)).line;
  const faultAt = (keys: readonly PropertyKey[], fact: string) => malformed(file, lineOf(keys), fact);
  const read = schema.safeParse(document.contents === null ? undefined : document.toJS());
  if (read.success) return { data: read.data, lineOf, faultAt };
  const { path, message } = read.error.issues[0] ?? { path: [], message: 'is not as it has to be.' };
  throw faultAt(path, [path.filter((key) => typeof key === 'string').join('.'), message].join(' ').trim());
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new SetupError(`${file} ${whyNot(error)}.`, 'Make it readable or take it away.', { cause: error });
  }
}

function malformed(file: string, line: number, fact: string): SetupError {
  return new SetupError(`${file}:${line}: ${fact}`, 'Mend the line, or take the file away.');
}

function offsetOf(document: Document.Parsed, keys: readonly PropertyKey[]): number {
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}
