import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/text/dates.ts';
import { resolveYear } from '../../src/text/resolveYear.ts';

function resolve(words: string, oldest: string, newest: string): string {
  const [mention] = findDates(words);
  if (mention === undefined) throw new Error(`no date in "${words}"`);
  const { from, to } = resolveYear(mention, { oldest, newest });
  return `${from} ${to}`;
}

describe('resolveYear', () => {
  it('takes the year that is given', () => {
    expect(resolve('10 April 2019', '2025-02-18', '2025-12-28')).toBe('2019-04-10 2019-04-10');
  });

  it('takes the year within the span of the library', () => {
    expect(resolve('April 10', '2025-02-18', '2025-12-28')).toBe('2025-04-10 2025-04-10');
    expect(resolve('December 30', '2024-12-01', '2025-06-01')).toBe('2024-12-30 2024-12-30');
  });

  it('takes the newest of several years', () => {
    expect(resolve('April 10', '2022-01-01', '2025-12-28')).toBe('2025-04-10 2025-04-10');
  });

  it('takes the nearest year where none fits, and never the next one', () => {
    expect(resolve('April 12', '2025-02-18', '2025-04-10')).toBe('2025-04-12 2025-04-12');
    expect(resolve('January 10', '2025-02-18', '2025-12-28')).toBe('2025-01-10 2025-01-10');
  });

  it('gives months and ranges their first and last day', () => {
    expect(resolve('in February', '2024-01-01', '2024-12-28')).toBe('2024-02-01 2024-02-29');
    expect(resolve('10–12 April', '2025-02-18', '2025-12-28')).toBe('2025-04-10 2025-04-12');
  });

  it('takes a month that the library has only begun', () => {
    expect(resolve('in April', '2023-02-01', '2025-04-02')).toBe('2025-04-01 2025-04-30');
  });

  it('gives February 29 a leap year', () => {
    expect(resolve('29 February', '2025-02-18', '2025-12-28')).toBe('2024-02-29 2024-02-29');
  });
});
