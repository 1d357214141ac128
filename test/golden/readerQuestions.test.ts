import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answerQuestion.ts';
import { readConfig } from '../../src/config.ts';
import { type House, openHouse } from '../../src/house.ts';
import type { LibraryReader } from '../../src/library/library.ts';
import { READER_QUESTIONS, type ReaderQuestion } from './readerQuestions.ts';

/** How many of the fifty the first quoted sentence answers at the least. */
const FLOOR = 42;

const folder = mkdtempSync(join(tmpdir(), 'parley-'));
let house: House;
let reader: LibraryReader;

beforeAll(async () => {
  const notices: string[] = [];
  house = await openHouse(readConfig({}, join(folder, 'no settings')), {
    library: folder,
    onNotice: (line) => notices.push(line),
  });
  reader = await house.open();
  expect(notices).toEqual([]);
}, 300_000);

afterAll(async () => {
  reader.close();
  await house.close();
  rmSync(folder, { recursive: true });
});

async function answersFirst({ question, answer }: ReaderQuestion): Promise<boolean> {
  const onBug = (line: string) => {
    throw new Error(line);
  };
  const context = { reader, embedder: house.embedder, names: house.names, outlets: house.outlets, onBug };
  const { sentences } = await answerQuestion(context, question, { window: null, now: '2026-01-15' });
  return answer.test(sentences[0]?.text ?? '');
}

it(`The first quoted sentence answers at least ${FLOOR} of the fifty reader questions`, async () => {
  const missed: string[] = [];
  for (const reading of READER_QUESTIONS) if (!(await answersFirst(reading))) missed.push(reading.question);
  expect(READER_QUESTIONS.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(FLOOR);
}, 120_000);
