import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findQuotation } from '../../src/quotation/findQuotation.ts';
import { type Files, PAPERS } from '../answering/smallLibrary.ts';
import { openQuotationLibrary, type QuotationLibrary } from './quotationLibrary.ts';

const FILES: Files = {
  ...PAPERS,
  'treaty.md': `---
title: The treaty of Sandvik
outlet: Northern Courier
date: 2024-08-02
url: https://example.org/treaty
---

The two ports did not sign the treaty of Sandvik on 2 August 2024 in the old customs house. "We will sign it when the last
ferry has been paid for," Kim Aas told reporters. The mayor, Ida Lund, said that the port would not close its northern
gate before the autumn. The harbour’s colour scheme was organised in 1990 by twenty-five painters.
`,
  'copy.md': `---
title: Reprint
outlet: Baltic Wire
date: 2024-08-03
---

The two ports did not sign the treaty of Sandvik on 2 August 2024 in the old customs house. Nobody was surprised.
`,
};

let library: QuotationLibrary;
beforeAll(async () => {
  library = await openQuotationLibrary(FILES);
});
afterAll(() => {
  library.close();
});

function find(sentence: string) {
  const { context } = library;
  const result = findQuotation(context, sentence);
  for (const { sentence: quoted } of [...result.found, ...result.nearest])
    expect(context.reader.article(quoted.article)?.text.slice(quoted.start, quoted.end)).toBe(quoted.text);
  const [first] = result.found;
  return { result, match: result.match, first, text: first?.sentence.text, changes: first?.differences };
}

describe('a sentence word for word', () => {
  it('is found in every article that has it, the earliest first', () => {
    const { match, result } = find(
      '“The two ports did NOT sign the treaty of Sandvik on 2 August 2024 in the old customs house”',
    );
    expect(match).toBe('verbatim');
    expect(result.found.map(({ citation }) => citation.article)).toEqual(['treaty', 'copy']);
  });

  it('is found in American spelling, and with one hyphen less', () => {
    const { match } = find("The harbor's color scheme was organized in 1990 by twenty five painters");
    expect(match).toBe('verbatim');
  });

  it('has the speaker where it is what somebody said, and ends with the quotation', () => {
    const { match, first, text } = find('We will sign it when the last ferry has been paid for.');
    expect(match).toBe('verbatim');
    expect(text).toBe('We will sign it when the last\nferry has been paid for'.replace('\n', ' '));
    expect(first).toMatchObject({ isWhole: false, sentence: { speaker: 'Kim Aas' } });
  });

  it('is found across two sentences', () => {
    const { match, first } = find('They ended without a statement.');
    expect([match, first?.isWhole]).toEqual(['verbatim', true]);
    const both = find(
      'The harbour talks in Lindholm took nearly four hours, according to Baltic Wire. They ended without a statement.',
    );
    expect([both.match, both.first?.isWhole, both.first?.citation.kind]).toEqual(['verbatim', true, 'summary']);
  });

  it('is found as part of a longer one, from four words on', () => {
    const { match, first, text } = find('of Sandvik on 2 August 2024');
    expect([match, first?.isWhole, text]).toEqual(['verbatim', false, 'of Sandvik on 2 August 2024']);
    expect(find('of the old').result).toMatchObject({ match: 'absent', unsearched: 'too short', nearest: [] });
  });

  it('says that an interviewer’s question is that', () => {
    const { match, first } = find('Who pays for the new dredger in the channel?');
    expect([match, first?.role, first?.sentence.speaker]).toEqual(['verbatim', 'question', null]);
  });

  it('never comes from what was retracted', () => {
    const { match, result } = find('Ole Dahl chaired the harbour talks in Lindholm.');
    expect(match).not.toBe('verbatim');
    expect([...result.found, ...result.nearest].map(({ citation }) => citation.article)).not.toContain('retracted');
  });
});

describe('an altered sentence', () => {
  it.each([
    [
      'a dropped "not"',
      'The two ports did sign the treaty of Sandvik on 2 August 2024 in the old customs house.',
      [['not', '']],
      true,
    ],
    [
      'another day',
      'The two ports did not sign the treaty of Sandvik on 3 August 2024 in the old customs house.',
      [['2', '3']],
      true,
    ],
    [
      'the same day in another order',
      'The two ports did not sign the treaty of Sandvik on August 2, 2024 in the old customs house.',
      [
        ['2', ''],
        ['', '2'],
      ],
      false,
    ],
    [
      'a number in figures',
      'The harbour’s colour scheme was organised in 1990 by 25 painters.',
      [['twenty-five', '25']],
      false,
    ],
    [
      'another place of the same length',
      'The two ports did not sign the treaty of Lindholm on 2 August 2024 in the old customs house.',
      [['Sandvik', 'Lindholm']],
      true,
    ],
    [
      'a slip',
      'The two ports did not sign the traety of Sandvik on 2 August 2024 in the old customs house.',
      [['treaty', 'traety']],
      false,
    ],
    [
      'its end left out',
      'The two ports did not sign the treaty of Sandvik.',
      [['on 2 August 2024 in the old customs house', '']],
      false,
    ],
    [
      'what is left out marked',
      'The two ports did not sign the treaty … in the old customs house.',
      [['of Sandvik on 2 August 2024', '…']],
      false,
    ],
    [
      'its denial left out in front',
      'sign the treaty of Sandvik on 2 August 2024',
      [['The two ports did not', '']],
      true,
    ],
  ])('with %s is told with what differs', (_, asked, differences, meaningChanged) => {
    const { match, first, changes } = find(asked);
    expect(match).toBe('altered');
    const told = changes?.map(({ from, to }) => [from, to]) ?? [];
    expect(told.slice(0, differences.length)).toEqual(differences);
    expect(first?.meaningChanged).toBe(meaningChanged);
  });
});

describe('reported speech', () => {
  it.each([
    ['what was said, where the article reports it', 'We will not close our northern gate before the autumn.'],
    [
      'a report, where the article has the words',
      'Aas said that they would sign it when the last ferry had been paid for.',
    ],
  ])('is told as that: %s', (_, asked) => {
    expect(find(asked).match).toBe('reported');
  });

  it.each([
    ['turned into its opposite', 'We will close our northern gate before the autumn.'],
    ['of somebody else', 'Lund said that they would sign it when the last ferry had been paid for.'],
  ])('is not found where it is %s', (_, asked) => {
    const { match, first } = find(asked);
    expect(match).not.toBe('reported');
    expect(match).not.toBe('verbatim');
    if (match === 'altered') expect(first?.meaningChanged).toBe(true);
  });
});

describe('what is no sentence of the articles', () => {
  it('is told with what comes nearest', () => {
    const { match, result } = find('The council of Sandvik laughed about the tolls for ferries.');
    expect(match).toBe('absent');
    expect(result.nearest[0]?.sentence.text).toBe('The council of Sandvik voted for the tolls.');
  });

  it.each(['😀😀😀', '?!', '—'])('has no words to look for: %s', (asked) => {
    expect(find(asked).result).toMatchObject({ match: 'absent', unsearched: 'no words', found: [], nearest: [] });
  });

  it.each(['x'.repeat(4000), 'the '.repeat(1000), 'Sandvik treaty ports '.repeat(190), '(('.repeat(2000)])(
    'is looked up without harm however absurd it is',
    (asked) => {
      expect(find(asked).match).toBe('absent');
    },
  );
});
