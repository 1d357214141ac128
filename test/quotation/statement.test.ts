import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findStatement } from '../../src/quotation/statement.ts';
import { readMessage } from '../../src/quotation/messageText.ts';
import { type Files, PAPERS } from '../answering/smallLibrary.ts';
import { openQuotationLibrary, type QuotationLibrary } from './quotationLibrary.ts';

const TREATY: Files = {
  ...PAPERS,
  'treaty.md': `---
title: The treaty of Sandvik
outlet: Northern Courier
date: 2024-08-02
url: https://example.org/treaty
---

The two ports did not sign the treaty of Sandvik on 2 August 2024 in the old customs house. Sandvik owes Lindholm
$1,200 a year under the treaty, said the mayor’s “right hand” – Kim Aas. "We will sign when the last ferry has been
paid for," Aas told reporters.
`,
  'copy.md': `---
title: Reprint
outlet: Baltic Wire
date: 2024-08-03
---

The two ports did not sign the treaty of Sandvik on 2 August 2024 in the old customs house.
`,
};

const SIGNED = 'The two ports did not sign the treaty of Sandvik on 2 August 2024 in the old customs house.';
const OWED = 'Sandvik owes Lindholm $1,200 a year under the treaty, said the mayor’s “right hand” – Kim Aas.';
const PAID = '"We will sign when the last ferry has been paid for," Aas told reporters.';

let library: QuotationLibrary;
beforeAll(async () => {
  library = await openQuotationLibrary(TREATY);
});
afterAll(() => {
  library.close();
});

async function find(statement: string) {
  const { context } = library;
  const found = await findStatement(context, statement);
  for (const { text, article, start, end, citation } of found.sentences) {
    expect(context.reader.article(article)?.text.slice(start, end)).toBe(text);
    expect(found.citations.find(({ number }) => number === citation)?.article).toBe(article);
  }
  return { match: found.match, texts: found.sentences.map(({ text }) => text), found };
}

describe('a statement that is a sentence of an article', () => {
  it.each([
    ['as it stands', OWED],
    ['in small letters, without quotation marks and stops', OWED.toLowerCase().replace(/[“”.,](?!\d)/gu, '')],
    [
      'with other quotation marks, dashes and blanks',
      OWED.replace('–', '—').replace(/[“”]/gu, "'").replace(/ /gu, '  '),
    ],
    ['in Markdown, with a mention, a link and emoji', `> **${OWED}** <@123456> 😡 https://example.org/x?y=1`],
    ['behind a masked link', `[${OWED}](https://example.org/a)`],
    ['in quotation marks, among other words', `Look what the Courier wrote: «${OWED}» lol`],
    ['as a number without its comma', OWED.replace('1,200', '1200')],
  ])('is found %s', async (_, statement) => {
    expect(await find(statement)).toMatchObject({ match: 'verbatim', texts: [OWED] });
  });

  it('is shown from each article that has it, with its citation', async () => {
    const { match, texts, found } = await find(`"${SIGNED}" true?`);
    expect([match, texts]).toEqual(['verbatim', [SIGNED, SIGNED]]);
    expect(found.citations.map(({ article }) => article).sort()).toEqual(['copy', 'treaty']);
    expect(found.sentences[0]?.highlight.length).toBeGreaterThan(0);
  });

  it('is found among the other sentences of the message', async () => {
    const { match, texts } = await find(`I cannot believe it. ${OWED} What a shame for both towns!`);
    expect([match, texts]).toEqual(['verbatim', [OWED]]);
  });

  it('never comes from what was retracted, nor from an interviewer or a heading', async () => {
    for (const statement of [
      'Ole Dahl chaired the harbour talks in Lindholm.',
      'Who pays for the new dredger in the channel?',
      'Tolls for the large ferries',
    ]) {
      const { texts, match } = await find(statement);
      expect(match).not.toBe('verbatim');
      expect(texts).not.toContain(statement);
    }
  });
});

describe('a statement that changes a sentence', () => {
  it.each([
    ['a dropped "not"', SIGNED, SIGNED.replace('did not sign', 'did sign')],
    ['a changed day', SIGNED, SIGNED.replace('2 August', '3 August')],
    ['a changed name', SIGNED, SIGNED.replace('Sandvik', 'Lindholm')],
    ['another currency', OWED, OWED.replace('$', '€')],
    ['a negative figure', OWED, OWED.replace('$1,200', '-$1,200')],
    ['another figure', OWED, OWED.replace('1,200', '12,00')],
    ['words of its own around it', SIGNED, `It is a lie that ${SIGNED}`],
    ['its end cut off', SIGNED, 'The two ports did not sign the treaty of Sandvik'],
    ['only what is in its quotation marks', PAID, 'lol “We will sign when the last ferry has been paid for”'],
  ])('with %s is altered, never verbatim', async (_, sentence, statement) => {
    const { match, texts } = await find(statement);
    expect(match).toBe('altered');
    expect(texts[0]).toBe(sentence);
  });

  it('comes before what the same message quotes word for word', async () => {
    const { match, texts } = await find(`${OWED} ${SIGNED.replace('did not', 'did')}`);
    expect(match).toBe('altered');
    expect(texts).toEqual([SIGNED, SIGNED, OWED]);
  });
});

describe('any other statement', () => {
  it('gets at most four related sentences, and no match', async () => {
    const { match, texts } = await find('So tolls for the large ferries will double?');
    expect(match).toBe('none');
    expect(texts).toContain('Tolls for large ferries double this autumn.');
    expect(texts.length).toBeLessThanOrEqual(4);
  });

  it.each(['', '   ', '😀😀', 'https://example.org/page', '<@123456789>', '?!'])(
    'has none where nothing is stated: "%s"',
    async (statement) => {
      expect(await find(statement)).toMatchObject({ match: 'none', texts: [], found: { citations: [] } });
    },
  );

  it('has none where nothing is near', async () => {
    expect(await find('My cat sleeps upon warm laundry.')).toMatchObject({ match: 'none', texts: [] });
  });
});

describe('the pieces of a message', () => {
  it('are its sentences, and long quotations, without markup', () => {
    const { text, pieces } = readMessage(
      '# News\n- He said: "we will never ever agree to it" ||again||. <a:wave:1> __Nobody__ believed a single word.',
    );
    expect(text).toBe('News\nHe said: "we will never ever agree to it" again. Nobody believed a single word.');
    expect(pieces).toEqual([
      { text: 'we will never ever agree to it', isQuoted: true },
      { text: 'He said: "we will never ever agree to it" again.', isQuoted: false },
      { text: 'Nobody believed a single word.', isQuoted: false },
    ]);
  });
});
