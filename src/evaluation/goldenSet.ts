import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { SetupError } from '../setupError.ts';
import {
  type DisagreementQuestion,
  disagreementQuestion,
  type GoldenQuestion,
  goldenQuestion,
} from './goldenQuestion.ts';

/** Which half of the golden questions: on `test` nothing is tuned. */
export type GoldenPart = 'test' | 'tuning';

/** One part of the golden questions. */
export interface GoldenSet {
  readonly part: GoldenPart;
  readonly questions: readonly GoldenQuestion[];
  /** Questions on single points, on which the sources differ or do not. */
  readonly disagreements: readonly DisagreementQuestion[];
  /** The day that counts as today for a question that names none, `YYYY-MM-DD`. */
  readonly now: string;
}

/**
 * The part that an option names; the one to tune on when left out.
 *
 * @throws SetupError when there is no such part.
 */
export function readPart(value: string | undefined): GoldenPart {
  if (value === undefined || value === 'tuning') return 'tuning';
  if (value === 'test') return 'test';
  throw new SetupError(`--part ${value} is no part of the golden questions.`, 'Give tuning or test.');
}

/**
 * Reads one part from a folder of modules: `testQuestions.ts` or `tuningQuestions.ts`, `disagreementQuestions.ts`, and
 * `goldenQuestion.ts` with the day that counts as today.
 *
 * @throws SetupError when a module is missing, or does not export what it should, naming module and place.
 */
export async function readGoldenSet(folder: string, part: GoldenPart): Promise<GoldenSet> {
  const [file, name] = PARTS[part];
  const questions = await readExport(join(folder, file), name, z.array(goldenQuestion));
  const points = await readExport(
    join(folder, 'disagreementQuestions.ts'),
    'DISAGREEMENT_QUESTIONS',
    z.array(disagreementQuestion),
  );
  const now = await readExport(join(folder, 'goldenQuestion.ts'), 'GOLDEN_NOW', z.iso.date());
  return { part, questions, disagreements: points.filter((point) => point.part === part), now };
}

const PARTS = {
  test: ['testQuestions.ts', 'TEST_QUESTIONS'],
  tuning: ['tuningQuestions.ts', 'TUNING_QUESTIONS'],
} as const satisfies Readonly<Record<GoldenPart, readonly [file: string, name: string]>>;

async function readExport<T extends z.ZodType>(file: string, name: string, schema: T): Promise<z.output<T>> {
  if (!existsSync(file))
    throw new SetupError(
      `There is no file ${file}.`,
      'The golden questions are part of the project: take it whole, tests included.',
    );
  const module = z.record(z.string(), z.unknown()).parse({ ...((await import(pathToFileURL(file).href)) as object) });
  const read = schema.safeParse(module[name]);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = [name, ...(issue?.path ?? [])].map(String).join('.');
  throw new SetupError(`${file}: ${place} is not as it should be: ${issue?.message ?? ''}.`, 'Mend it there.');
}
