import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Records } from '../../src/records/records.ts';
import { temporaryRecords } from './temporaryRecords.ts';

let records: Records;
beforeEach(() => {
  records = temporaryRecords();
});
afterEach(() => {
  records.close();
});

const content = 'one';

it('tells what came in after an arrival, each sentence once', () => {
  const { stock } = records;
  expect(stock.latest()).toBe(0);
  stock.take([{ article: 'talks', content, marks: ['a', 'b'] }]);
  stock.take([
    { article: 'talks', content: 'two', marks: ['a', 'c'] },
    { article: 'tolls', content, marks: ['b', 'd'] },
  ]);
  expect(stock.latest()).toBe(2);
  expect(stock.between(1, 2)).toEqual([
    { article: 'talks', marks: ['c'] },
    { article: 'tolls', marks: ['d'] },
  ]);
  expect(
    stock
      .between(0, 1)
      .flatMap(({ marks }) => marks)
      .sort(),
  ).toEqual(['a', 'b']);
  expect(stock.between(2, 2)).toEqual([]);
  expect(stock.contents()).toEqual(
    new Map([
      ['talks', 'two'],
      ['tolls', 'one'],
    ]),
  );
});

it('looks for a sentence where it stood last', () => {
  const { stock } = records;
  stock.take([{ article: 'draft', content, marks: ['a'] }]);
  stock.take([{ article: 'final', content, marks: ['a'] }]);
  expect(stock.between(0, stock.latest())).toEqual([{ article: 'final', marks: ['a'] }]);
});
