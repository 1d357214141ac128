import { type AskedSentence, weightOfAll } from './asked.ts';
import { createCommonWeight } from './commonWeight.ts';
import { areAlike, HALF } from './likeness.ts';
import { isNumberWord } from './numberValues.ts';

/** What the likeness of words of an article to what was asked for is at most, 0 or more. */
export type LikenessBound = (stored: readonly string[]) => number;

/**
 * Prepares saying how like what was asked for an article's words are at most, without laying both against each other: no
 * alignment has more in common than the heaviest words that both have in one order, and words that are half the same.
 */
export function createLikenessBound({ keys }: AskedSentence): LikenessBound {
  const all = weightOfAll(keys);
  const commonWeight = createCommonWeight(keys);
  const isHalf = createHalfTest([...new Set(keys)]);
  return (stored) => {
    const common = commonWeight(stored);
    const halves = HALF * stored.filter(isHalf).length;
    return (2 * (common + halves)) / (all + common);
  };
}

/** Whether a word may count as half of another one that was asked for. */
function createHalfTest(asked: readonly string[]): (word: string) => boolean {
  const numbers = asked.filter(isNumberWord);
  // What is nearly the same begins with the same letter.
  const byLetter = new Map<string, string[]>();
  for (const key of asked) byLetter.set(key.charAt(0), [...(byLetter.get(key.charAt(0)) ?? []), key]);
  const known = new Map<string, boolean>();
  return (word) => {
    const answer =
      known.get(word) ??
      (isNumberWord(word) ? numbers : (byLetter.get(word.charAt(0)) ?? [])).some(
        (other) => other !== word && areAlike(word, other),
      );
    known.set(word, answer);
    return answer;
  };
}
