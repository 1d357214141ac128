import { describe, expect, it } from 'vitest';
import { NO_NAMES } from '../../src/corpus/names.ts';
import { readableArticle } from '../../src/quotation/articleSentences.ts';
import { readAsked } from '../../src/quotation/asked.ts';
import { compareRun } from '../../src/quotation/compareRun.ts';
import { areOpposite, denies, isDeniedBy } from '../../src/quotation/negation.ts';
import { numberValues } from '../../src/quotation/numberValues.ts';
import { spellingKey } from '../../src/quotation/spelling.ts';
import { wordingOf } from '../../src/quotation/wording.ts';
import { readArticle } from '../../src/corpus/readArticle.ts';

describe('numbers', () => {
  it.each([
    ['six and a half hours', [6.5]],
    ['12 million and 3 billion', [12e6, 3e9]],
    ['two hundred and five of twenty five', [205, 25]],
    ['the 27th and the third', [27, 3]],
    ['minus 5 of half', [-5, 0.5]],
    ['five six', [5, 6]],
    ['nothing', []],
  ])('are read of %s', (text, values) => {
    expect(numberValues(text.split(' '))).toEqual(values);
  });
});

describe('denials', () => {
  it('are told in all their forms', () => {
    for (const word of ['not', 'never', 'no', 'without', 'didnt', 'cannot', 'denied', 'refuses', 'failed'])
      expect(denies(word)).toBe(true);
    for (const word of ['note', 'now', 'want', 'deniability', 'nothe']) expect(denies(word)).toBe(false);
  });

  it('reach the words behind them, as far as they do', () => {
    expect(isDeniedBy(['they', 'did', 'not'])).toBe(true);
    expect(isDeniedBy(['he', 'denied', 'that', 'the'])).toBe(true);
    expect(isDeniedBy(['who', 'did', 'not', 'come', 'said', 'that'])).toBe(false);
  });

  it('are opposites too', () => {
    expect(areOpposite('acceptable', 'unacceptable')).toBe(true);
    expect(areOpposite('before', 'after')).toBe(true);
    expect(areOpposite('hopeful', 'hopeless')).toBe(true);
    expect(areOpposite('start', 'beginning')).toBe(false);
  });
});

describe('words', () => {
  it('have one spelling for British and American writers', () => {
    for (const [british = '', american = ''] of [
      ['organisation', 'organization'],
      ['neighbours', 'neighbors'],
      ['cancelled', 'canceled'],
      ['kilometres', 'kilometers'],
      ['defence', 'defense'],
      ['analysed', 'analyzed'],
    ])
      expect(spellingKey(british)).toBe(spellingKey(american));
    expect(spellingKey('poured')).not.toBe(spellingKey('pored'));
  });

  it('keep what stands beside a figure', () => {
    const keys = (text: string) => wordingOf(text).map(({ key }) => key);
    expect(keys('It fell by 5% to -$1,200 – a U.S. record.')).toEqual([
      'it',
      'fell',
      'by',
      '5',
      'percent',
      'to',
      'minus',
      '$',
      '1200',
      'a',
      'u.s',
      'record',
    ]);
    expect(keys('5 per cent')).toEqual(['5', 'percent']);
  });
});

describe('whether the meaning changes', () => {
  const compare = (stored: string, asked: string) => {
    const article = readArticle('a.md', Buffer.from(`---\ntitle: A\ndate: 2024-01-01\n---\n\n${stored}\n`));
    const readable = readableArticle(article);
    const knowledge = { names: NO_NAMES, isKnown: () => false };
    return compareRun(readAsked(asked), readable, readable.sentences(0, readable.words.length), knowledge);
  };

  it.each([
    [
      'The council paid 12 million euros for the old ferry.',
      'The council paid 12 billion euros for the old ferry.',
      true,
    ],
    [
      'The council paid 12 million euros for the old ferry.',
      'The council paid 12 million dollars for the old ferry.',
      true,
    ],
    [
      'The council paid 12 million euros for the old ferry.',
      'The council paid twelve million euros for the old ferry.',
      false,
    ],
    [
      'The council paid 12 million euros for the old ferry.',
      'The council spent 12 million euros for the old ferry.',
      false,
    ],
    [
      'The pilots won the vote on Monday in Sandvik harbour.',
      'The pilots lost the vote on Monday in Sandvik harbour.',
      true,
    ],
    [
      'The pilots won the vote on Monday in Sandvik harbour.',
      'The pilots won the vote on Tuesday in Sandvik harbour.',
      true,
    ],
    [
      'The pilots won the vote on Monday in Sandvik harbour.',
      'The pilots easily won the vote on Monday in Sandvik harbour.',
      false,
    ],
    [
      'Mayor Lund told Captain Aas about the new ferry tolls.',
      'Mayor Aas told Captain Lund about the new ferry tolls.',
      true,
    ],
    [
      'Lund and Aas told the council about the new ferry tolls.',
      'Lund told the council about the new ferry tolls.',
      true,
    ],
    ['Ida Lund told the council about the new ferry tolls.', 'Lund told the council about the new ferry tolls.', false],
    [
      'All pilots were at the meeting in the customs house.',
      'Some pilots were at the meeting in the customs house.',
      true,
    ],
  ])('%s → %s', (stored, asked, changed) => {
    expect(compare(stored, asked)).toMatchObject({ kind: 'altered', meaningChanged: changed });
  });
});
