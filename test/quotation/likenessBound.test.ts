import { describe, expect, it } from 'vitest';
import { align } from '../../src/quotation/alignment.ts';
import { readAsked } from '../../src/quotation/asked.ts';
import { likeness } from '../../src/quotation/likeness.ts';
import { createLikenessBound } from '../../src/quotation/likenessBound.ts';
import { createSameSentenceTest } from '../../src/quotation/sameSentenceTest.ts';
import { wordingOf } from '../../src/quotation/wording.ts';
import { ALTERED_IN_MEANING, ALTERED_IN_WORDS } from './cases/altered.ts';

/** Some of them: each is laid against each. */
const ALTERED = [...ALTERED_IN_MEANING, ...ALTERED_IN_WORDS].map(([asked]) => asked).filter((_, n) => n % 4 === 0);

describe('what a likeness can be at most', () => {
  it('is never less than it is, whatever two sentences are laid against each other', () => {
    const storedOnes = ALTERED.map((text) => wordingOf(text).map(({ key }) => key));
    const exceeded = ALTERED.flatMap((text) => {
      const asked = readAsked(text);
      const bound = createLikenessBound(asked);
      return storedOnes.filter((stored) => {
        const found = align(stored, asked.keys);
        return found !== null && likeness(stored, asked, found, []) > bound(stored) + 1e-9;
      });
    });
    expect(exceeded).toEqual([]);
  });

  it('counts words only in the order in which both have them', () => {
    const bound = createLikenessBound(readAsked('ships sailed north'));
    expect(bound(['ships', 'sailed', 'north'])).toBeCloseTo(1);
    expect(bound(['north', 'sailed', 'ships'])).toBeCloseTo(2 / 4);
  });

  it('tells a sentence with a word changed from another one', () => {
    const maySame = createSameSentenceTest(readAsked('The harbour pilots refused to work on Sunday nights.'));
    const keysOf = (text: string) => wordingOf(text).map(({ key }) => key);
    expect(maySame(keysOf('The harbour pilots agreed to work on Sunday nights.'))).toBe(true);
    expect(maySame(keysOf('Nights in the harbour are long, and few of the crews refused to sail.'))).toBe(false);
  });

  it('passes a sentence that only parts its words in another way', () => {
    const maySame = createSameSentenceTest(readAsked('Cease fire talks.'));
    expect(maySame(['ceasefire', 'talks'])).toBe(true);
  });
});
