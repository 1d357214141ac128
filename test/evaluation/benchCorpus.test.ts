import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/corpus/folder.ts';
import { benchQuestions, writeBenchCorpus } from '../../src/evaluation/benchCorpus.ts';
import { segmentSentences } from '../../src/text/sentences.ts';
import { temporaryFolder } from './testSetFolder.ts';

test('the generated articles are sound, of 28 sentences each, all different and the same every time', async () => {
  const [one, other] = [temporaryFolder(), temporaryFolder()];
  await writeBenchCorpus(one, 12);
  await writeBenchCorpus(other, 12);
  const contents = (folder: string) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(contents(other)).toEqual(contents(one));
  const texts: string[] = [];
  for await (const entry of readFolder(one, () => false)) if (entry.status === 'read') texts.push(entry.article.text);
  expect(new Set(texts).size).toBe(12);
  for (const text of texts) {
    expect(segmentSentences(text)).toHaveLength(28);
    expect(text).not.toMatch(/[{}]|undefined/);
  }
});

test('the generated questions are questions, the same every time', () => {
  const questions = benchQuestions(50);
  for (const question of questions) expect(question).toMatch(/^(?:When|Who|By how|What|How many|Why) [^{}]*\?$/);
  expect(new Set(questions).size).toBeGreaterThan(40);
  expect(benchQuestions(50)).toEqual(questions);
});
