import { describe, expect, it } from 'vitest';
import { createPaint } from '../../src/terminal/paint.ts';
import { renderQuote } from '../../src/terminal/renderQuote.ts';
import { foundQuotation, quoteFound } from '../quotation/placedQuotation.ts';
import { CITATION } from './sampleAnswer.ts';

const render = (different: Parameters<typeof quoteFound>[0]) => renderQuote(quoteFound(different), createPaint(false));

describe('a sentence that was looked up, in a terminal', () => {
  it('is shown word for word with speaker, outlet, date and address', () => {
    expect(render({})).toBe(
      [
        'The articles have this, word for word:',
        '“The harbour talks lasted about four hours.” (Ada Moor, Harbour Post, 19 Feb 2025) [1]',
        '',
        '  [1] Harbour talks, Harbour Post, 2025-02-19, https://example.org/talks',
      ].join('\n'),
    );
    expect(render({ found: [foundQuotation({ isWhole: false })] })).toContain('within a longer sentence:');
  });

  it('shows what differs, and says that the meaning changes', () => {
    const differences = [
      { from: 'four hours', to: 'five hours' },
      { from: 'not', to: '' },
    ];
    const text = render({ match: 'altered', found: [foundQuotation({ differences, meaningChanged: true })] });
    expect(text).toContain('It differs in 3 words from:');
    expect(text).toContain(
      'The meaning changes.\n  there: “four hours”   here: “five hours”\n  there: “not”   here: –',
    );
  });

  it('names our own summary, an interviewer’s question and a heading as that', () => {
    expect(render({ found: [foundQuotation({ citation: CITATION })] })).toContain('our summary, Parley briefs');
    expect(render({ found: [foundQuotation({ role: 'question' })] })).toContain('the interviewer’s question');
    expect(render({ found: [foundQuotation({ role: 'heading', citation: CITATION })] })).toContain(
      'a heading in our summary',
    );
  });

  it('says that it is not there, with what is nearest, or why nothing was looked for', () => {
    const absent = { match: 'absent', found: [] } as const;
    expect(render({ ...absent, nearest: [foundQuotation()] })).toMatch(
      /^This is not in the articles\. What comes nearest.*\n“The harbour/u,
    );
    expect(render(absent)).toBe('This is not in the articles, and nothing comes near it.');
    expect(render({ ...absent, unsearched: 'no words' })).toBe('There are no words in this to look up.');
    expect(render({ ...absent, unsearched: 'too short' })).toContain('at least four words');
  });

  it('says that it is reported', () => {
    expect(render({ match: 'reported' })).toMatch(/^The articles do not have these words, but they report this:/u);
  });
});
