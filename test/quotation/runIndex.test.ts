import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareRunIndex, runIndex } from '../../src/quotation/runIndex.ts';
import { PAPERS } from '../answering/smallLibrary.ts';
import { openQuotationLibrary, type QuotationLibrary } from './quotationLibrary.ts';

const HARBOUR = `---
title: The harbour of Sandvik
outlet: Northern Courier
date: 2024-08-02
url: https://example.org/harbour
---

The two ports closed the northern gate before the autumn storms. Nobody knew who would pay for the last ferry.
`;

let library: QuotationLibrary;
beforeEach(async () => {
  library = await openQuotationLibrary({ ...PAPERS, 'harbour.md': HARBOUR });
});
afterEach(() => {
  library.close();
});

function piecesLike(text: string) {
  return runIndex(library.context.reader)(text).map(({ entry, held }) => [entry.id, held]);
}

describe('the runs of words of all articles', () => {
  it('give the article that has all runs of a text, and none for a text that shares none', () => {
    expect(piecesLike('the two PORTS closed the northern gate')).toEqual([['harbour', 1]]);
    expect(piecesLike('lighthouses of a quite different coast')).toEqual([]);
    expect(piecesLike('ferry')).toEqual([]);
  });

  it('are there for whoever asks while they are being read', async () => {
    const prepared = prepareRunIndex(library.context.reader);
    expect(piecesLike('who would pay for the last ferry')).toEqual([['harbour', 1]]);
    await prepared;
    expect(piecesLike('who would pay for the last ferry')).toEqual([['harbour', 1]]);
  });

  it('are no longer read once that is called off, and read to the end when they are asked for', async () => {
    const { reader } = library.context;
    await expect(prepareRunIndex(reader, AbortSignal.abort(new Error('called off')))).rejects.toThrow('called off');
    expect(piecesLike('who would pay for the last ferry')).toEqual([['harbour', 1]]);
  });
});
