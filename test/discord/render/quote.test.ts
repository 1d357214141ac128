import { describe, expect, it } from 'vitest';
import { renderQuote } from '../../../src/discord/render/quote.ts';
import type { QuoteFound } from '../../../src/quotation/findQuotation.ts';
import { foundQuotation, quoteFound } from '../../quotation/placedQuotation.ts';
import { CITATION, SENTENCE } from '../../terminal/sampleAnswer.ts';
import { expectLimits, labelsOf } from './expectLimits.ts';
import { nastyCitation, nastySentence } from './nastyAnswer.ts';
import { nastyText, seeded } from './nastyText.ts';

const render = (different: Partial<QuoteFound>) =>
  renderQuote({ ...quoteFound(different), library: 'abcdef0123' }, { asker: '42' });
const contentOf = (different: Partial<QuoteFound>) => render(different)[0]?.content ?? '';

describe('what /quote shows', () => {
  it('is the sentence that was asked for, where it stands, and two buttons', () => {
    const content = contentOf({ query: 'The *harbour* talks @everyone' });
    expect(content).toContain('> The \\*harbour\\* talks \\@everyone');
    expect(content).toContain(
      'The articles have this, word for word:\n\n“The harbour talks lasted about four hours.” [1]',
    );
    expect(content).toContain('— Ada Moor, Harbour Post, 19 Feb 2025');
    expect(content).toContain('-# [1] [Harbour talks](<https://example.org/talks>)');
    expect(labelsOf(render({}))).toEqual(['More context', 'Open the article']);
  });

  it('is what differs, struck out and in bold, and in bold that the meaning changes', () => {
    const differences = [
      { from: 'four', to: 'fi*ve' },
      { from: 'not', to: '' },
      { from: '', to: 'never' },
    ];
    const found = [foundQuotation({ differences, meaningChanged: true })];
    expect(contentOf({ match: 'altered', found })).toContain('It differs in 4 words from:');
    expect(contentOf({ match: 'altered', found })).toContain('**The meaning changes.**');
    expect(contentOf({ match: 'altered', found })).toContain(
      '- ~~four~~ **fi\\*ve**\n- ~~not~~ (left out)\n- **never** (put in)',
    );
    expect(
      contentOf({ match: 'altered', found: [foundQuotation({ differences: [{ from: 'a', to: 'the' }] })] }),
    ).not.toContain('meaning');
  });

  it('names a summary of our own, and the interviewer', () => {
    const ours = foundQuotation({ citation: CITATION, sentence: SENTENCE });
    expect(contentOf({ found: [ours] })).toContain('— our summary based on Kyiv Post, 18 Feb 2025');
    expect(contentOf({ found: [{ ...ours, role: 'question' }] })).toContain('— a question in our summary based on');
    expect(contentOf({ found: [foundQuotation({ role: 'question' })] })).toContain('— the interviewer’s question, ');
  });

  it('is a clear sentence where there is nothing', () => {
    const absent = { match: 'absent', found: [] } as const;
    expect(contentOf(absent)).toContain('This is not in the articles, and nothing comes near it.');
    expect(contentOf({ ...absent, unsearched: 'no words', query: '😀' })).toContain(
      'There are no words in this to look up.',
    );
    expect(contentOf({ ...absent, nearest: [foundQuotation()] })).toContain('which is not the same:');
    expect(labelsOf(render(absent))).toEqual([]);
  });

  it('keeps to what Discord takes, whatever it is made of', () => {
    const random = seeded(5);
    const nasty = () => nastyText(random, 2000);
    for (let n = 0; n < 20; n++) {
      const place = (number: number) =>
        foundQuotation({
          sentence: nastySentence(random, number, 900),
          citation: nastyCitation(random, number),
          differences: Array.from({ length: 12 }, () => ({ from: nasty(), to: nasty() })),
          meaningChanged: true,
        });
      expectLimits(render({ query: nasty(), match: 'altered', found: [place(1), place(2), place(3), place(4)] }));
      expectLimits(render({ query: nasty(), match: 'absent', found: [], nearest: [place(1), place(2)] }));
    }
  });
});
