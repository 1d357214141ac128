import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import type { AnswerShares, GoldenReport } from '../../src/evaluation/goldenReport.ts';
import { projectLibrary } from '../library/projectLibrary.ts';
import { type Band, BANDS } from './goldenQuestion.ts';
import { TUNING_QUESTIONS } from './tuningQuestions.ts';

/** How many questions of the tuning part have to be right at the least; of `refusedWrongly`, may be at the most. */
type Floor = Partial<Record<keyof Omit<AnswerShares, 'questions'>, number>>;

/**
 * One question below what was measured where anything is left then, and three for near misses and for all together. A band without a
 * floor has nothing to lose yet.
 */
const FLOORS: Readonly<Record<Band, Floor>> = {
  easy: { firstRight: 5, anyRight: 5, refusedWrongly: 1 },
  paraphrased: { firstRight: 1, anyRight: 1, refusedWrongly: 5 },
  who: { firstRight: 3, anyRight: 3, refusedWrongly: 1 },
  when: { firstRight: 3, anyRight: 3, refusedWrongly: 1 },
  where: { firstRight: 2, anyRight: 3, refusedWrongly: 1 },
  'how-long': { firstRight: 3, anyRight: 3, refusedWrongly: 1 },
  'how-many': { firstRight: 4, anyRight: 4, refusedWrongly: 1 },
  why: { firstRight: 3, anyRight: 3, refusedWrongly: 1 },
  'who-is': { firstRight: 3, anyRight: 3, refusedWrongly: 1 },
  attribution: { firstRight: 5, anyRight: 5, refusedWrongly: 1 },
  temporal: { firstRight: 4, anyRight: 5, refusedWrongly: 1 },
  comparison: { firstRight: 2, anyRight: 2, refusedWrongly: 1 },
  'several-source': { firstRight: 1, anyRight: 1, refusedWrongly: 2 },
  list: { firstRight: 1, anyRight: 2, refusedWrongly: 1 },
  ambiguous: { firstRight: 1, anyRight: 1, refusedWrongly: 3 },
  broad: { anyRight: 1, refusedWrongly: 2 },
  forecast: { refusedWrongly: 3 },
  'follow-up': { firstRight: 1, anyRight: 2, refusedWrongly: 2 },
  misspelt: { firstRight: 2, anyRight: 2, refusedWrongly: 2 },
  'one-word': { firstRight: 2, anyRight: 2, refusedWrongly: 1 },
  'near-miss': { refusedRightly: 37 },
  'false-premise': { refusedRightly: 14 },
  'after-corpus': { refusedRightly: 3 },
  opinion: { refusedRightly: 2 },
  'small-talk': { refusedRightly: 2 },
  'other-topic': { refusedRightly: 1 },
};
const ALL: Floor = { firstRight: 60, anyRight: 66, refusedRightly: 64, refusedWrongly: 16 };
const NEAR_MISSES: Floor = { refusedRightly: 52 };

let report: GoldenReport;

beforeAll(async () => {
  const args = ['--import', 'tsx', join(import.meta.dirname, '../../src/eval.ts'), '--golden', '--json'];
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [...args, '--library', await projectLibrary()],
    {
      maxBuffer: 2 ** 24,
    },
  );
  expect(stderr).toBe('');
  report = JSON.parse(stdout) as GoldenReport;
}, 300_000);

/** What fell below its floor, in words. */
function below(shares: AnswerShares | undefined, floor: Floor): readonly string[] {
  const measures = Object.keys(floor) as (keyof Floor)[];
  return measures.flatMap((measure) => {
    const [count, bound] = [shares?.[measure]?.count, floor[measure]];
    const worse = measure === 'refusedWrongly' ? 1 : -1;
    const isHeld = count !== undefined && bound !== undefined && worse * (count - bound) <= 0;
    return isHeld ? [] : [`${measure}: ${count ?? 'nothing'}, bound ${bound ?? 'nothing'}`];
  });
}

it('eval --golden asks the tuning part when no part is named', () => {
  expect(report).toMatchObject({ part: 'tuning', total: { questions: TUNING_QUESTIONS.length } });
});

it.each(BANDS)('%s stays above its floor', (band) => {
  expect(below(report.bands[band], FLOORS[band])).toEqual([]);
});

it('all questions together and the near misses stay above their floors', () => {
  expect([...below(report.total, ALL), ...below(report.nearMisses, NEAR_MISSES)]).toEqual([]);
});
