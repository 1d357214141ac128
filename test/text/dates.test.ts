import { describe, expect, it } from 'vitest';
import { findDates, parseIsoDate } from '../../src/text/dates.ts';

/** Each mention as "words = year/month/day/dayEnd". */
function read(text: string): string[] {
  return findDates(text).map(
    ({ start, end, year, month, day, dayEnd }) =>
      `${text.slice(start, end)} = ${[year, month, day, dayEnd].map((part) => part ?? '').join('/')}`,
  );
}

describe('findDates', () => {
  it.each([
    ['10 April', '/4/10/'],
    ['April 10', '/4/10/'],
    ['10 April 2025', '2025/4/10/'],
    ['April 10, 2025', '2025/4/10/'],
    ['10th of April', '/4/10/'],
    ['Apr. 10', '/4/10/'],
    ['10 Apr', '/4/10/'],
    ['Sept. 3, 2024', '2024/9/3/'],
    ['2025-04-10', '2025/4/10/'],
    ['10-Apr-2025', '2025/4/10/'],
    ['10–11 April', '/4/10/11'],
    ['April 10-11, 2025', '2025/4/10/11'],
    ['9 to 11 April 2025', '2025/4/9/11'],
    ['April 2025', '2025/4//'],
    ['10 april 2025', '2025/4/10/'],
  ])('reads %s', (words, parts) => {
    expect(read(`They met on ${words}, in Istanbul.`)).toEqual([`${words} = ${parts}`]);
  });

  it('gives all dates of a text in order', () => {
    expect(read('From 28 February – 2 March, then April 10–May 2')).toEqual([
      '28 February = /2/28/',
      '2 March = /3/2/',
      'April 10 = /4/10/',
      'May 2 = /5/2/',
    ]);
  });

  it('takes "may" and "march" for months between others', () => {
    expect(read('between march and may 2025, between may and june')).toEqual([
      'march = /3//',
      'may 2025 = 2025/5//',
      'may = /5//',
      'june = /6//',
    ]);
  });

  it('takes "may" and "march" for months only where nothing else is meant', () => {
    expect(read('It may end in May. They march on. May they? Since March, or in may, on march 5, in mid-May.')).toEqual(
      ['May = /5//', 'March = /3//', 'may = /5//', 'march 5 = /3/5/', 'May = /5//'],
    );
    expect(read('The 10 may leave, and 20 may stay. Theresa May spoke at the Women’s March with Jan.')).toEqual([]);
  });

  it.each([
    '31 April',
    'April 31',
    '30 February 2025',
    '29 February 2025',
    '2025-02-29',
    '2025-13-01',
    '0 April',
    '45 May',
  ])('leaves out what no calendar has: %s', (words) => {
    expect(read(`On ${words} they met.`)).toEqual([]);
  });

  it('knows February 29 where the year may have one', () => {
    expect(read('29 February; 29 February 2024')).toEqual(['29 February = /2/29/', '29 February 2024 = 2024/2/29/']);
  });

  it('does not take other figures for days', () => {
    expect(read('In April 10,000 came, by 20 to 10 April, at April 10:30, from 4.5 to 9 April')).toEqual([
      'April = /4//',
      '20 to 10 April = /4/10/',
      'April = /4//',
      '9 April = /4/9/',
    ]);
  });

  it('guesses nothing from weekdays and figures', () => {
    expect(read('on Tuesday, yesterday, 4/10/2025, Mayor, Octobers, 12-2025-04-10')).toEqual([]);
  });
});

describe('parseIsoDate', () => {
  it.each(['2025-04-10', '2024-02-29', '0001-01-01'])('accepts %s', (day) => {
    expect(parseIsoDate(day)).toBe(day);
  });

  it.each([
    '2025-02-29',
    '2025-4-10',
    '2025-04-31',
    '2025-00-10',
    '10 April 2025',
    '2025-04-10T00:00',
    ' 2025-04-10',
    '',
  ])('refuses "%s"', (value) => {
    expect(parseIsoDate(value)).toBeNull();
  });
});
