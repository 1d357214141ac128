import { AGREEING } from './disagreements/agreeing.ts';
import { DIFFERING } from './disagreements/differing.ts';
import type { DisagreementQuestion } from './goldenQuestion.ts';

/** Questions on single points: where sources differ has to be found, and nowhere else. */
export const DISAGREEMENT_QUESTIONS: readonly DisagreementQuestion[] = [...DIFFERING, ...AGREEING];
