import { describe, expect, it } from 'vitest';
import { readPeriod, shift, unitOf } from '../../src/text/periods.ts';
import { findYears } from '../../src/text/years.ts';

/** 15 January 2025 is a Wednesday. */
const CONTEXT = { span: { oldest: '2024-02-18', newest: '2024-12-28' }, now: '2025-01-15' };

function read(text: string) {
  const period = readPeriod(text, 0, CONTEXT);
  return period && [period.from, period.to, text.slice(period.start, period.end)];
}

describe('a period', () => {
  it.each([
    ['10 April and on', '2024-04-10', '2024-04-10', '10 April'],
    ['the end of March', '2024-03-01', '2024-03-31', 'the end of March'],
    ['early May 2023', '2023-05-01', '2023-05-31', 'early May 2023'],
    ['spring', '2024-03-01', '2024-05-31', 'spring'],
    ['the winter', '2024-12-01', '2025-02-28', 'the winter'],
    ['the summer of 2021', '2021-06-01', '2021-08-31', 'the summer of 2021'],
    ['2026?', '2026-01-01', '2026-12-31', '2026'],
    ['today', '2025-01-15', '2025-01-15', 'today'],
    ['yesterday', '2025-01-14', '2025-01-14', 'yesterday'],
    ['this week', '2025-01-13', '2025-01-19', 'this week'],
    ['last week', '2025-01-06', '2025-01-12', 'last week'],
    ['last month', '2024-12-01', '2024-12-31', 'last month'],
    ['the past week', '2025-01-08', '2025-01-15', 'the past week'],
    ['the last 10 days', '2025-01-05', '2025-01-15', 'the last 10 days'],
  ])('is read where it begins: %s', (text, from, to, said) => {
    expect(read(text)).toEqual([from, to, said]);
  });

  it.each(['when it froze', '2,026 ships', '2026-style', 'last time', 'springtime', 'on 10 April'])(
    'is not read in other words: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

it('A week begins on Monday, a month may have 29 days', () => {
  expect(unitOf('2024-12-29', 'week')).toEqual({ from: '2024-12-23', to: '2024-12-29' });
  expect(unitOf('2024-02-10', 'month')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(shift('2024-03-01', -1)).toBe('2024-02-29');
});

it('Years are found that no date has, and that are no counts', () => {
  expect(findYears('In 2021 and on 10 April 2022, 2,023 ships paid $2024.')).toEqual([
    { from: '2021-01-01', to: '2021-12-31' },
  ]);
});
