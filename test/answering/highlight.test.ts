import { describe, expect, it } from 'vitest';
import { highlight } from '../../src/answering/highlight.ts';
import { terms } from '../../src/text/words.ts';

function marked(sentence: string, question: string): string {
  return highlight(sentence, terms(question))
    .toReversed()
    .reduce((text, [start, end]) => `${text.slice(0, start)}<${text.slice(start, end)}>${text.slice(end)}`, sentence);
}

describe('the highlighted words of a sentence', () => {
  it('share a stem with the question, whatever their form', () => {
    expect(marked('The Pilots’ guild was meeting there.', 'Where do pilots meet?')).toBe(
      'The <Pilots>’ guild was <meeting> there.',
    );
  });

  it('are one span where only blanks part them', () => {
    expect(marked('The harbour  talks, held in May, were harbour-wide.', 'harbour talks in May')).toBe(
      'The <harbour  talks>, held in <May>, were <harbour>-wide.',
    );
  });

  it('are no stop words, and none where nothing is shared', () => {
    expect(highlight('The crew of the ferry was there.', terms('Who was there, and of what?'))).toEqual([]);
    expect(highlight('', terms('harbour'))).toEqual([]);
  });
});
