import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGoldenSet, readPart } from '../../src/evaluation/goldenSet.ts';
import { TUNING_QUESTIONS } from '../golden/tuningQuestions.ts';
import { temporaryFolder } from './testSetFolder.ts';

const QUESTION = { id: 'q', band: 'easy', question: 'Why?', accepted: ['So.'], refuse: false };
const POINT = { id: 'd', part: 'tuning', kind: 'figure', question: 'How many?', claims: [['Six.'], ['Seven.']] };

/** A folder of golden questions in which one module may be another. */
function goldenFolder(different: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  const files = {
    'tuningQuestions.ts': `export const TUNING_QUESTIONS = ${JSON.stringify([QUESTION])};`,
    'disagreementQuestions.ts': `export const DISAGREEMENT_QUESTIONS = ${JSON.stringify([POINT, { ...POINT, part: 'test' }])};`,
    'goldenQuestion.ts': `export const GOLDEN_NOW = '2024-08-01';`,
    ...different,
  };
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  return folder;
}

describe('readGoldenSet', () => {
  test("reads the project's own questions", async () => {
    const set = await readGoldenSet(join(import.meta.dirname, '../golden'), 'tuning');
    expect(set.questions).toMatchObject(TUNING_QUESTIONS);
    expect(set.questions).toHaveLength(TUNING_QUESTIONS.length);
    expect(set.disagreements.map(({ part }) => part)).not.toContain('test');
    expect(set.disagreements.length).toBeGreaterThan(30);
  });

  test('fills in what a question leaves out, and keeps the points of the part', async () => {
    const open = { before: [], now: null, also: [], nearMiss: false, contradiction: [], window: null, choices: [] };
    expect(await readGoldenSet(goldenFolder(), 'tuning')).toEqual({
      part: 'tuning',
      questions: [{ ...QUESTION, ...open, disagreement: null }],
      disagreements: [POINT],
      now: '2024-08-01',
    });
  });

  test('names the module that is missing', async () => {
    await expect(readGoldenSet(goldenFolder(), 'test')).rejects.toThrow(
      /^There is no file .*testQuestions\.ts\. The golden questions are part of the project/,
    );
  });

  test.each([
    ['an export that is missing', 'export const OTHERS = [];', /tuningQuestions\.ts: TUNING_QUESTIONS is not as it/],
    [
      'a field that is not known',
      `export const TUNING_QUESTIONS = ${JSON.stringify([{ ...QUESTION, windows: 'latest' }])};`,
      /tuningQuestions\.ts: TUNING_QUESTIONS\.0 is not as it should be: .*windows/,
    ],
    [
      'a day that is none',
      `export const TUNING_QUESTIONS = ${JSON.stringify([{ ...QUESTION, now: 'soon' }])};`,
      /tuningQuestions\.ts: TUNING_QUESTIONS\.0\.now is not as it should be/,
    ],
  ])('names module and place of %s', async (_, code, message) => {
    await expect(readGoldenSet(goldenFolder({ 'tuningQuestions.ts': code }), 'tuning')).rejects.toThrow(message);
  });
});

test('the part to tune on is the one that is meant when none is named', () => {
  expect([undefined, 'tuning', 'test'].map(readPart)).toEqual(['tuning', 'tuning', 'test']);
  expect(() => readPart('both')).toThrow(/--part both is no part of the golden questions\. Give tuning or test\./);
});
