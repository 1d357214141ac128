import { z } from 'zod';
import type { SentenceCase } from '../text/boundaryScore.ts';
import { readJsonLines } from './jsonLines.ts';

/**
 * Reads a file of texts whose sentences people have found, one JSON object a line.
 *
 * @throws SetupError that names file and line of what has another form.
 */
export async function readSentenceCases(file: string): Promise<readonly SentenceCase[]> {
  const lines = await readJsonLines(file, schema, '{"text": "…", "sentences": ["…"]}');
  return lines.map(({ value }) => value);
}

const schema = z.object({ text: z.string(), sentences: z.array(z.string()) });
