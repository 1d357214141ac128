import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder for one test, gone after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evaluation-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Writes a file of one value a line, strings as they are. */
export function writeLines(folder: string, name: string, lines: readonly unknown[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  return file;
}

export const DOCUMENTS = [
  { _id: 'gulls', title: 'Gulls', text: 'Gulls steal chips on the pier.\n\nThey work in pairs.' },
  { _id: 'seals', title: 'Seals', text: 'Grey seals sleep on the sandbank at low tide.' },
  { _id: 'crabs', title: 'Crabs', text: 'Crabs hide under the harbour wall.' },
  { _id: 'ropes', title: '', text: 'Old ropes lie about.' },
];

export const QUERIES = [
  { _id: 'q1', text: 'Which animals sleep on the sandbank?' },
  { _id: 'q2', text: 'Who steals chips on the pier?' },
  { _id: 'q3', text: 'Is anything said of eels?' },
];

export const QRELS = ['query-id\tcorpus-id\tscore', 'q1\tseals\t2', 'q1\tcrabs\t0', 'q2\tgulls\t1'];

interface Files {
  readonly documents?: readonly unknown[];
  readonly queries?: readonly unknown[];
  readonly qrels?: readonly string[];
}

/** A test set of four documents and three queries, two of them judged; files given take the place of its own. */
export function testSetFolder({ documents = DOCUMENTS, queries = QUERIES, qrels = QRELS }: Files = {}): string {
  const folder = join(temporaryFolder(), 'shore');
  mkdirSync(join(folder, 'qrels'), { recursive: true });
  writeLines(folder, 'corpus.jsonl', documents);
  writeLines(folder, 'queries.jsonl', queries);
  writeLines(folder, 'qrels/test.tsv', qrels);
  return folder;
}
