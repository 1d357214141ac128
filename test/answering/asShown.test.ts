import { describe, expect, it } from 'vitest';
import type { QuotedSentence } from '../../src/answering/answer.ts';
import { asShown } from '../../src/answering/asShown.ts';

const TEXT = 'The pilots met at noon. They agreed on a toll. The toll is small.';

function quoted(text: string, about: Partial<QuotedSentence> = {}): QuotedSentence {
  const start = TEXT.indexOf(text);
  return {
    ...{ text, start, end: start + text.length, article: 'log', citation: 1, line: 1, speaker: null },
    highlight: [[0, 3]],
    sources: [],
    ...about,
  };
}

const [MET, AGREED, TOLL] = ['The pilots met at noon.', 'They agreed on a toll.', 'The toll is small.'] as const;

describe('quotations as they are shown', () => {
  it('read in the article’s order where the answer leans on what stands before it, in one quotation', () => {
    const [shown, ...more] = asShown([quoted(AGREED), quoted(MET)]);
    expect(more).toEqual([]);
    expect(shown).toMatchObject({ text: `${MET} ${AGREED}`, start: 0, end: MET.length + 1 + AGREED.length });
    expect(shown?.highlight.map(([start, end]) => shown.text.slice(start, end))).toEqual(['The', 'The']);
    expect(TEXT.slice(shown?.start, shown?.end)).toBe(shown?.text);
  });

  it('go on with what follows, and leave what can be read alone in front', () => {
    expect(asShown([quoted(MET), quoted(AGREED)]).map(({ text }) => text)).toEqual([`${MET} ${AGREED}`]);
    expect(asShown([quoted(TOLL), quoted(MET)]).map(({ text }) => text)).toEqual([TOLL, MET]);
  });

  it('stay apart where speakers or sources differ, in the article’s order all the same', () => {
    const by = { speaker: 'Ada Moor' };
    expect(asShown([quoted(AGREED, by), quoted(MET)]).map(({ text }) => text)).toEqual([MET, AGREED]);
    const sources = [{ outlet: 'Baltic Wire', date: null, url: null, mark: null }];
    expect(asShown([quoted(AGREED, { sources }), quoted(MET)])).toHaveLength(2);
  });

  it('stay apart in two paragraphs, in the article’s order all the same', () => {
    const [start, end] = [MET.length + 2, MET.length + 2 + AGREED.length];
    expect(asShown([quoted(AGREED, { start, end }), quoted(MET)]).map(({ text }) => text)).toEqual([MET, AGREED]);
  });

  it('are of one article each', () => {
    expect(asShown([quoted(AGREED), quoted(MET, { article: 'other' })])).toHaveLength(2);
  });
});
