import type { GoldenQuestion } from './goldenQuestion.ts';
import { ELSEWHERE } from './tuning/elsewhere.ts';
import { FACTS } from './tuning/facts.ts';
import { FALSE_PREMISES } from './tuning/falsePremises.ts';
import { NEAR_MISSES } from './tuning/nearMisses.ts';
import { READING } from './tuning/reading.ts';
import { SOURCES } from './tuning/sources.ts';

/** The part to tune on: other questions, of the same bands and proportions as the test part. */
export const TUNING_QUESTIONS: readonly GoldenQuestion[] = [
  ...FACTS,
  ...SOURCES,
  ...READING,
  ...NEAR_MISSES,
  ...FALSE_PREMISES,
  ...ELSEWHERE,
];
