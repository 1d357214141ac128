import type { FoundQuotation, QuoteFound } from '../../src/quotation/findQuotation.ts';
import { CITATION, SENTENCE } from '../terminal/sampleAnswer.ts';

/** A quotation from a newspaper, with what differs. */
export function foundQuotation(different: Partial<FoundQuotation> = {}): FoundQuotation {
  const citation = { ...CITATION, outlet: 'Harbour Post', kind: 'article', url: 'https://example.org/talks' } as const;
  return {
    sentence: { ...SENTENCE, highlight: [], sources: [], speaker: 'Ada Moor' },
    citation,
    role: 'claim',
    sentenceStart: 0,
    isWhole: true,
    differences: [],
    meaningChanged: false,
    ...different,
  };
}

/** What came of looking a sentence up, with what differs. */
export function quoteFound(different: Partial<QuoteFound> = {}): QuoteFound {
  return {
    query: SENTENCE.text,
    match: 'verbatim',
    found: [foundQuotation()],
    nearest: [],
    unsearched: null,
    ...different,
  };
}
