import { MOST_DIFFERENCES } from './alignment.ts';
import type { AskedSentence } from './asked.ts';
import { createLikenessBound } from './likenessBound.ts';
import { LEAST } from './likeness.ts';

/** Whether words of an article may be a sentence that was asked for, or most of it. */
export type SameSentenceTest = (stored: readonly string[]) => boolean;

/** More than sums of the same weights can differ by. */
const ROUNDING = 1e-9;

/**
 * Prepares telling what can only be another sentence, which is seen much sooner than both are laid against each other: a word
 * is new, and not just spelled in parts, and what is common is too little. What passes may still be another one.
 */
export function createSameSentenceTest(asked: AskedSentence): SameSentenceTest {
  const likenessBound = createLikenessBound(asked);
  return (stored) => {
    if (stored.length + asked.keys.length > MOST_DIFFERENCES) return true;
    const written = stored.join('');
    return asked.keys.every((key) => written.includes(key)) || likenessBound(stored) >= LEAST.share - ROUNDING;
  };
}
