import type { GoldenQuestion } from './goldenQuestion.ts';
import { ELSEWHERE } from './test/elsewhere.ts';
import { FACTS } from './test/facts.ts';
import { FALSE_PREMISES } from './test/falsePremises.ts';
import { NEAR_MISSES } from './test/nearMisses.ts';
import { READING } from './test/reading.ts';
import { SOURCES } from './test/sources.ts';

/** The test part: written before anything was tuned, and nothing is tuned on it. Every run on it is logged in DESIGN.md. */
export const TEST_QUESTIONS: readonly GoldenQuestion[] = [
  ...FACTS,
  ...SOURCES,
  ...READING,
  ...NEAR_MISSES,
  ...FALSE_PREMISES,
  ...ELSEWHERE,
];
