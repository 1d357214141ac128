import { describe, expect, it } from 'vitest';
import { NO_NAMES } from '../../src/corpus/names.ts';
import { readWindow } from '../../src/retrieval/window.ts';
import { libraryOf } from './harbourLibrary.ts';

const FILES = {
  first: '2024-02-18 Lindholm, 18 February 2024: pilots and owners meet\n\nThey met.',
  second: '2024-03-23 Lindholm, 23–25 March 2024: technical talks\n\nThey met again.',
  summit: '2024-08-15 Varde, 15 August 2024: Dahl and Brandt meet at the lighthouse\n\nThey met.',
  call: '2024-05-19 Dahl–Brandt phone call, 19 May 2024: a memorandum\n\nThey telephoned.',
  last: '2024-12-28 Ice in the harbour\n\nIt froze.',
};

async function windowOf(text: string, { names = NO_NAMES, before = [] as string[] } = {}) {
  const { articles } = await libraryOf(FILES);
  const span = { oldest: '2024-02-18', newest: '2024-12-28' };
  const said = readWindow(text, { articles, names, span, now: '2025-01-15', before });
  return said && ([said.window.from, said.window.to] as const);
}

describe('a question confines itself to a time', () => {
  it.each([
    ['What has changed since 12 May?', '2024-05-12', null],
    ['What has changed since March?', '2024-03-01', null],
    ['What changed after March?', '2024-04-01', null],
    ['What was said before May 2024?', null, '2024-04-30'],
    ['What was said until 10 April?', null, '2024-04-10'],
    ['Which talks were held between 10 March and 31 March?', '2024-03-10', '2024-03-31'],
    ['Which talks were held between 10 and 31 March?', '2024-03-10', '2024-03-31'],
    ['What happened from February to April?', '2024-02-01', '2024-04-30'],
    ['What was said since March and before June?', '2024-03-01', '2024-05-31'],
  ])('by days and months: %s', async (text, from, to) => {
    expect(await windowOf(text)).toEqual([from, to]);
  });

  it.each([
    ['What did Dahl say in spring?', '2024-03-01', '2024-05-31'],
    ['What did Dahl say in autumn 2024?', '2024-09-01', '2024-11-30'],
    ['What did Dahl say in March?', '2024-03-01', '2024-03-31'],
    ['Was a treaty signed in 2026?', '2026-01-01', '2026-12-31'],
    ['What did Dahl say yesterday?', '2025-01-14', '2025-01-14'],
    ['What did Dahl say last week?', '2025-01-06', '2025-01-12'],
    ['What did Dahl say this month?', '2025-01-01', '2025-01-31'],
    ['What happened in the last two weeks?', '2025-01-01', '2025-01-15'],
  ])('by a stretch that it is in: %s', async (text, from, to) => {
    expect(await windowOf(text)).toEqual([from, to]);
  });

  it.each([
    ['What has changed since Varde?', '2024-08-15', null],
    ['What has changed since the Varde summit in the harbour?', '2024-08-15', null],
    ['What changed after Dahl and Brandt met at the lighthouse?', '2024-08-15', null],
    ['Which pilots were named after the May call?', '2024-05-19', null],
    // Of two events the first: since then all that can be meant is in the window.
    ['What was said before the Lindholm talks?', null, '2024-02-18'],
    ['What was said after the Lindholm talks of 23 March?', '2024-03-23', null],
    ['What was said between the call of 19 May and the Varde summit?', '2024-05-19', '2024-08-15'],
  ])('by an event of the articles: %s', async (text, from, to) => {
    expect(await windowOf(text)).toEqual([from, to]);
  });

  it('names the event that it was read as, and that there are others', async () => {
    const { articles } = await libraryOf(FILES);
    const context = { articles, names: NO_NAMES, span: { oldest: '2024-02-18', newest: '2024-12-28' }, before: [] };
    const said = readWindow('What was said before the Lindholm talks?', { ...context, now: '2025-01-15' });
    expect(said?.window.because).toBe('before Lindholm talks (18 Feb 2024, the first of 2), as the question says');
  });

  it('takes "that week" from what was asked before', async () => {
    const before = ['Who met on 15 August?'];
    expect(await windowOf('What else happened that week?', { before })).toEqual(['2024-08-12', '2024-08-18']);
    expect(await windowOf('What else happened that week?', { before: ['What of the Varde summit?'] })).toEqual([
      '2024-08-12',
      '2024-08-18',
    ]);
  });

  it.each([
    "What's the latest on the ice?",
    'Who signed the most recent treaty?',
    'When did Dahl and Brandt last speak?',
  ])('leaves nothing out for the latest: %s', async (text) => {
    expect(await windowOf(text)).toEqual([null, null]);
  });
});

describe('a question names no time to keep to', () => {
  it.each([
    'Who led on 10 April?',
    'Who was pilot before Dahl?',
    'What is asked before the ice truce takes effect?',
    'Who fell the day before Dahl met Brandt on 15 August?',
    'How soon after Varde did they meet?',
    'What was said between Dahl and Brandt?',
    'Which ships sail between Lindholm and Varde?',
    'Since when is the harbour open?',
    'What may they do?',
    'How long did the call last?',
  ])('%s', async (text) => {
    expect(await windowOf(text)).toBeNull();
  });
});
