import { describe, expect, it } from 'vitest';
import { dropNearDuplicates, isNearDuplicate } from '../../src/retrieval/nearDuplicates.ts';
import { terms } from '../../src/text/words.ts';

const termsOf = (text: string) => new Set(terms(text));
const same = (a: string, b: string) => [
  isNearDuplicate(termsOf(a), termsOf(b)),
  isNearDuplicate(termsOf(b), termsOf(a)),
];

const REPORT = 'Delegates of both ports met in Lindholm on Monday and agreed to dredge the channel before October.';

describe('a near-duplicate', () => {
  it('is the same text with other stop words, endings and small letters', () => {
    expect(same(REPORT, REPORT.toLowerCase().replace('agreed to dredge', 'have agreed on dredging'))).toEqual([
      true,
      true,
    ]);
  });

  it('is a text of which 80 % stand in the other, however long the other is', () => {
    const cut = 'Delegates of both ports met in Lindholm and agreed to dredge the canal.';
    expect(same(REPORT, cut)).toEqual([true, true]);
    expect(same(`${REPORT} Pilots, fishermen, the mayor and two old captains were not asked at all.`, cut)).toEqual([
      true,
      true,
    ]);
  });

  it('is no text of which less than 80 % stand in the other', () => {
    expect(same(REPORT, 'Delegates of both ports met in Kvarnö to argue about the herring channel.')).toEqual([
      false,
      false,
    ]);
    expect(isNearDuplicate(new Set('abcde'), new Set('abcdx'))).toBe(true);
    expect(isNearDuplicate(new Set('abcd'), new Set('abcx'))).toBe(false);
  });

  it('is, of texts of less than four terms, an equal one only', () => {
    expect(same('Moen led.', REPORT + ' Moen led them.')).toEqual([false, false]);
    expect(same('Moen led.', 'And Moen has LED.')).toEqual([true, true]);
    expect(same('Moen led.', 'Moen spoke.')).toEqual([false, false]);
    expect(same('And so on.', REPORT)).toEqual([false, false]);
    expect(same('And so on.', 'So it was.')).toEqual([true, true]);
  });
});

describe('dropping near-duplicates', () => {
  it('keeps the first of each', () => {
    const ranked = ['abcde', 'vwxyz', 'abcdef', 'abcd', 'vwxy', 'klmno'];
    expect(dropNearDuplicates(ranked, (text) => new Set(text))).toEqual(['abcde', 'vwxyz', 'klmno']);
  });

  it('keeps no more than are wanted', () => {
    expect(dropNearDuplicates(['abcde', 'abcdef', 'vwxyz', 'klmno'], (text) => new Set(text), 2)).toEqual([
      'abcde',
      'vwxyz',
    ]);
  });

  it('compares with what was kept, not with what was dropped', () => {
    // The third is a copy of the second, which is one of the first; of the first it is none.
    const ranked = ['abcdefghij', 'cdefghijklmn'.slice(0, 10), 'efghijklmn'];
    expect(isNearDuplicate(new Set(ranked[1]), new Set(ranked[2]))).toBe(true);
    expect(dropNearDuplicates(ranked, (text) => new Set(text))).toEqual(['abcdefghij', 'efghijklmn']);
  });
});
