import { join, basename } from 'node:path';
import { z } from 'zod';
import { SetupError } from '../setupError.ts';
import { type JsonLine, lineFault, readJsonLines } from './jsonLines.ts';
import { type Judgement, readJudgements } from './judgements.ts';

/** A public test set of retrieval in BEIR's layout (Thakur et al. 2021). */
export interface TestSet {
  /** Name of its folder. */
  readonly name: string;
  readonly documents: readonly TestDocument[];
  /** The queries that have a relevant document. */
  readonly queries: readonly JudgedQuery[];
}

export interface TestDocument {
  readonly id: string;
  /** May be empty. */
  readonly title: string;
  readonly text: string;
}

export interface JudgedQuery {
  readonly id: string;
  readonly text: string;
  /** Id of each relevant document to its grade, above 0. */
  readonly relevance: ReadonlyMap<string, number>;
}

/** The file that holds the documents. */
export const CORPUS_FILE = 'corpus.jsonl';

/**
 * Reads `corpus.jsonl`, `queries.jsonl` and `qrels/test.tsv` of a folder. Judgements of documents or queries that the
 * set does not have are left out.
 *
 * @param onNotice Takes the line that says how many were left out.
 * @throws SetupError when a file is missing or a line of it is wrong, naming both, or no query has a relevant document.
 */
export async function readTestSet(folder: string, onNotice: (line: string) => void): Promise<TestSet> {
  const documents = await readUnique(
    join(folder, CORPUS_FILE),
    documentSchema,
    '{"_id": "…", "title": "…", "text": "…"}',
  );
  const queries = await readUnique(join(folder, 'queries.jsonl'), querySchema, '{"_id": "…", "text": "…"}');
  const file = join(folder, 'qrels', 'test.tsv');
  const judgements = await readJudgements(file);
  const known = judgements.filter(({ query, document }) => queries.has(query) && documents.has(document));
  const unknown = judgements.length - known.length;
  if (unknown > 0)
    onNotice(`${file}: ${unknown} of ${judgements.length} lines name a query or document that the set lacks.`);
  const judged = judgedQueries(queries.values(), known);
  if (judged.length === 0)
    throw new SetupError(`${file} names no relevant document.`, 'Check that it belongs to the set.');
  return { name: basename(folder), documents: [...documents.values()], queries: judged };
}

const id = z.union([z.string(), z.number()]).transform(String);

const documentSchema = z
  .object({ _id: id, title: z.string().nullish(), text: z.string() })
  .transform(({ _id, title, text }): TestDocument => ({ id: _id, title: title ?? '', text }));

const querySchema = z.object({ _id: id, text: z.string() }).transform(({ _id, text }) => ({ id: _id, text }));

type Query = z.output<typeof querySchema>;

async function readUnique<T extends { readonly id: string }>(
  file: string,
  schema: z.ZodType<T>,
  form: string,
): Promise<ReadonlyMap<string, T>> {
  const byId = new Map<string, T>();
  for (const { number, value } of await readJsonLines(file, schema, form))
    addUnique(byId, { number, value }, file, form);
  return byId;
}

function addUnique<T extends { readonly id: string }>(
  byId: Map<string, T>,
  { number, value }: JsonLine<T>,
  file: string,
  form: string,
): void {
  if (byId.has(value.id))
    throw lineFault(`line ${number} of ${file}`, `the _id ${JSON.stringify(value.id)} stands a second time`, form);
  byId.set(value.id, value);
}

function judgedQueries(queries: Iterable<Query>, judgements: readonly Judgement[]): readonly JudgedQuery[] {
  const relevance = new Map<string, Map<string, number>>();
  for (const { query, document, grade } of judgements) {
    if (grade <= 0) continue;
    const grades = relevance.get(query) ?? new Map<string, number>();
    relevance.set(query, grades.set(document, grade));
  }
  return [...queries].flatMap(({ id, text }) => {
    const grades = relevance.get(id);
    return grades ? [{ id, text, relevance: grades }] : [];
  });
}
