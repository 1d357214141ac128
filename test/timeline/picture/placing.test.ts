import { describe, expect, it } from 'vitest';
import { spread } from '../../../src/timeline/picture/spread.ts';
import { ticksBetween } from '../../../src/timeline/picture/ticks.ts';
import { createTimeScale } from '../../../src/timeline/picture/timeScale.ts';
import { wrapText } from '../../../src/timeline/picture/wrapText.ts';

describe('spread', () => {
  it('leaves what is far enough apart where it is', () => {
    expect(spread([0, 50, 90], [20, 20], 0, 100)).toEqual([0, 50, 90]);
  });

  it('parts what is too near to equal sides', () => {
    expect(spread([50, 50], [20], 0, 100)).toEqual([40, 60]);
    expect(spread([30, 50, 52, 54], [10, 10, 10], 0, 100)).toEqual([30, 42, 52, 62]);
  });

  it('stays between the bounds', () => {
    expect(spread([0, 1, 2], [20, 20], 0, 100)).toEqual([0, 20, 40]);
    expect(spread([99, 100], [20], 0, 100)).toEqual([80, 100]);
  });
});

describe('the scale', () => {
  it('is even where there is room, and never turns back where there is not', () => {
    const even = createTimeScale(['2025-01-01', '2025-01-11', '2025-01-31'], 0, 300, 20);
    expect(['2025-01-01', '2025-01-11', '2025-01-21', '2025-01-31'].map(even)).toEqual([0, 100, 200, 300]);
    const tight = createTimeScale(['2025-01-01', '2025-01-02', '2025-12-31'], 0, 300, 50);
    expect(['2025-01-01', '2025-01-02', '2025-12-31'].map(tight)).toEqual([0, 50, 300]);
    expect(tight('2025-07-01')).toBeGreaterThan(50);
  });

  it('sets a single day in the middle', () => {
    expect(createTimeScale(['2025-01-01', '2025-01-01'], 0, 300, 20)('2025-01-01')).toBe(150);
  });
});

describe('the named days', () => {
  const labels = (from: string, to: string, most = 8) => ticksBetween(from, to, most).map(({ label }) => label);

  it('are days, weeks, months, quarters or years, as many as there is room for', () => {
    expect(labels('2025-02-18', '2025-02-18')).toEqual(['18 Feb']);
    expect(labels('2025-02-27', '2025-03-02')).toEqual(['27 Feb', '28 Feb', '1 Mar', '2 Mar']);
    expect(labels('2025-02-01', '2025-03-10')).toEqual(['1 Feb', '8 Feb', '15 Feb', '22 Feb', '1 Mar', '8 Mar']);
    expect(labels('2025-01-03', '2025-06-20')).toEqual(['Feb 2025', 'Mar 2025', 'Apr 2025', 'May 2025', 'Jun 2025']);
    expect(labels('2024-01-01', '2025-06-20')).toEqual([
      ...['Jan 2024', 'Apr 2024', 'Jul 2024', 'Oct 2024'],
      ...['Jan 2025', 'Apr 2025'],
    ]);
    expect(labels('2014-03-18', '2025-11-19')).toEqual(['2016', '2018', '2020', '2022', '2024']);
    expect(labels('1709-06-27', '2025-11-19')).toEqual(['1750', '1800', '1850', '1900', '1950', '2000']);
  });
});

describe('lines', () => {
  const LETTERING = { size: 20, weight: 'regular' } as const;
  const wrap = (text: string, most: number, width = 130) => wrapText(text, width, most, LETTERING);

  it('end at blanks', () => {
    expect(wrap('one two three four', 3)).toEqual(['one two', 'three four']);
  });

  it('are cut after a word where they do not suffice, without the comma before the cut', () => {
    expect(wrap('one two three four five', 1)).toEqual(['one two …']);
    expect(wrap('one, two, three', 1, 80)).toEqual(['one …']);
  });

  it('part a word that is wider than a line', () => {
    const lines = wrap('x'.repeat(30), 4);
    expect(lines.join('')).toBe('x'.repeat(30));
    expect(lines.length).toBeGreaterThan(1);
    expect(wrap('x'.repeat(30), 1)[0]).toMatch(/^x+ …$/u);
  });
});
