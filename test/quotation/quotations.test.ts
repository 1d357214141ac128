import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findQuotation, type QuoteFound } from '../../src/quotation/findQuotation.ts';
import { ABSENT } from './cases/absent.ts';
import { ALTERED_IN_MEANING, ALTERED_IN_WORDS, type AlteredCase } from './cases/altered.ts';
import { REPORTED } from './cases/reported.ts';
import { UNSEEN_ABSENT, UNSEEN_ALTERED, UNSEEN_VERBATIM } from './cases/unseen.ts';
import { VERBATIM } from './cases/verbatim.ts';
import { openProjectQuotations, type QuotationLibrary } from './quotationLibrary.ts';

let library: QuotationLibrary;
beforeAll(async () => {
  library = await openProjectQuotations();
}, 60_000);
afterAll(() => {
  library.close();
});

/** What is found, after making sure that every piece is the article's own text. */
function quote(sentence: string): QuoteFound {
  const result = findQuotation(library.context, sentence);
  for (const { sentence: quoted } of [...result.found, ...result.nearest]) {
    const text = library.context.reader.article(quoted.article)?.text;
    expect(text?.slice(quoted.start, quoted.end)).toBe(quoted.text);
  }
  return result;
}

describe('quotations of the project’s articles', () => {
  it('are at least two hundred: 100 verbatim, 30 altered in meaning, 30 in words, 40 not there', () => {
    expect([VERBATIM, ALTERED_IN_MEANING, ALTERED_IN_WORDS, ABSENT].map(({ length }) => length)).toEqual([
      100, 30, 30, 40,
    ]);
    expect(UNSEEN_VERBATIM.length + UNSEEN_ALTERED.length + UNSEEN_ABSENT.length).toBe(30);
  });

  it('that are there word for word are all found', () => {
    const missed = [...VERBATIM, ...UNSEEN_VERBATIM].filter(([, asked, article]) => {
      const { match, found } = quote(asked);
      return match !== 'verbatim' || !found.some(({ citation }) => citation.article === article);
    });
    expect(missed).toEqual([]);
  });

  it('that were altered are told with what differs and whether the meaning changes, 24 of 25 at least', () => {
    const all = [...ALTERED_IN_MEANING, ...ALTERED_IN_WORDS, ...UNSEEN_ALTERED];
    const right = all.filter((altered) => isToldRight(altered, quote(altered[0])));
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.96);
  });

  it('that were altered in meaning are never called verbatim, and always that', () => {
    for (const [asked, , , changed] of [...ALTERED_IN_MEANING, ...UNSEEN_ALTERED].filter(
      ([, , , changes]) => changes,
    )) {
      const { match, found } = quote(asked);
      expect({ asked, match, changed: found[0]?.meaningChanged }).toEqual({ asked, match: 'altered', changed });
    }
  });

  it('that are not there are attributed to nobody', () => {
    const attributed = [...ABSENT, ...UNSEEN_ABSENT].filter((asked) => quote(asked).match !== 'absent');
    expect(attributed).toEqual([]);
  });

  it('that are there in reported speech are told as that', () => {
    for (const [asked, article] of REPORTED) {
      const { match, found } = quote(asked);
      expect({ asked, match, article: found[0]?.citation.article }).toEqual({ asked, match: 'reported', article });
    }
  });
});

function isToldRight([, article, differences, changed]: AlteredCase, { match, found }: QuoteFound): boolean {
  const [first] = found;
  const told = first?.differences.map(({ from, to }) => [from, to]);
  return (
    match === 'altered' &&
    first?.citation.article === article &&
    first.meaningChanged === changed &&
    JSON.stringify(told) === JSON.stringify(differences)
  );
}
