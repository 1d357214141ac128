import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answerQuestion.ts';
import { openProjectHouse, type ProjectHouse } from '../library/projectLibrary.ts';
import { READER_QUESTIONS, type ReaderQuestion } from './readerQuestions.ts';

/** How many of the fifty the first quoted sentence answers at the least. */
const FLOOR = 42;

let project: ProjectHouse;

beforeAll(async () => {
  project = await openProjectHouse();
}, 300_000);

afterAll(async () => {
  await project.close();
});

async function answersFirst({ question, answer }: ReaderQuestion): Promise<boolean> {
  const onBug = (line: string) => {
    throw new Error(line);
  };
  const { house, reader } = project;
  const context = { reader, embedder: house.embedder, names: house.names, outlets: house.outlets, onBug };
  const { sentences } = await answerQuestion(context, question, { window: null, now: '2026-01-15' });
  return answer.test(sentences[0]?.text ?? '');
}

it(`The first quoted sentence answers at least ${FLOOR} of the fifty reader questions`, async () => {
  const missed: string[] = [];
  for (const reading of READER_QUESTIONS) if (!(await answersFirst(reading))) missed.push(reading.question);
  expect(READER_QUESTIONS.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(FLOOR);
}, 120_000);
