import { expect, it } from 'vitest';
import { readableDate } from '../../src/text/readableDate.ts';
import { today } from '../../src/terminal/today.ts';

it('A date is written with its month in letters', () => {
  expect(readableDate('2025-02-18')).toBe('18 Feb 2025');
  expect(readableDate('2024-12-01')).toBe('1 Dec 2024');
});

it('Today is a date of this machine’s calendar', () => {
  const now = new Date();
  const parts = today().split('-').map(Number);
  expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  expect([[now.getFullYear(), now.getMonth() + 1, now.getDate()]]).toContainEqual(parts);
});
