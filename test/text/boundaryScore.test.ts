import { describe, expect, it } from 'vitest';
import { scoreBoundaries } from '../../src/text/boundaryScore.ts';
import type { Span } from '../../src/text/span.ts';

/** A segmenter that finds these pieces of the text and nothing else. */
function cutting(...found: readonly string[]): (text: string) => readonly Span[] {
  return (text) =>
    found.map((sentence) => ({ start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length }));
}

const text = 'One came. Two came. Three came.';
const sentences = ['One came.', 'Two came.', 'Three came.'];

describe('scoreBoundaries', () => {
  it('gives full marks to the expected sentences, however their white space runs', () => {
    const spaced = { text: 'One\n came.  Two came.', sentences: ['One came. ', 'Two came.'] };
    expect(scoreBoundaries([spaced], cutting('One\n came.', 'Two came.'))).toEqual({ cases: 1, exact: 1, f1: 1 });
  });

  it('counts boundaries inside the text only, or a missed one would be paid for by the end that all share', () => {
    const score = scoreBoundaries([{ text, sentences }], cutting('One came.', 'Two came. Three came.'));
    expect(score.exact).toBe(0);
    expect(score.f1).toBeCloseTo(2 / 3);
  });

  it('counts over all cases together, so that long texts weigh more', () => {
    const short = { text: 'No end', sentences: ['No end'] };
    const score = scoreBoundaries([{ text, sentences }, short], (whole) => [{ start: 0, end: whole.length }]);
    expect(score).toEqual({ cases: 2, exact: 0.5, f1: 0 });
  });

  it('counts a boundary too many against precision', () => {
    const score = scoreBoundaries([{ text: 'St. Ives', sentences: ['St. Ives'] }], cutting('St.', 'Ives'));
    expect(score).toEqual({ cases: 1, exact: 0, f1: 0 });
  });

  it('takes an expected sentence that the text does not hold for a miss', () => {
    const score = scoreBoundaries([{ text, sentences: ['Nobody came.', 'Three came.'] }], cutting(text));
    expect(score).toEqual({ cases: 1, exact: 0, f1: 0 });
  });

  it('finds nothing wrong where there is nothing to find', () => {
    expect(scoreBoundaries([{ text: 'One', sentences: ['One'] }], cutting('One'))).toEqual({
      cases: 1,
      exact: 1,
      f1: 1,
    });
  });
});
