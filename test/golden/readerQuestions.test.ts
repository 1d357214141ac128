import { afterAll, beforeAll, expect, it } from 'vitest';
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
  const { sentences } = await project.ask(question);
  return answer.test(sentences[0]?.text ?? '');
}

it(`The first quoted sentence answers at least ${FLOOR} of the fifty reader questions`, async () => {
  const missed: string[] = [];
  for (const reading of READER_QUESTIONS) if (!(await answersFirst(reading))) missed.push(reading.question);
  expect(READER_QUESTIONS.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(FLOOR);
}, 120_000);
