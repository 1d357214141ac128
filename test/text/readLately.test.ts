import { expect, test } from 'vitest';
import { readLately } from '../../src/text/readLately.ts';

test('A text is read once while it is among the last, also where nothing is found in it', () => {
  const read: string[] = [];
  const lengthOf = readLately((text) => {
    read.push(text);
    return text === '' ? null : text.length;
  });
  expect(['one', '', 'one', '', 'three'].map(lengthOf)).toEqual([3, null, 3, null, 5]);
  expect(read).toEqual(['one', '', 'three']);
  for (let i = 0; i < 100; i++) lengthOf(`text ${i}`);
  expect(lengthOf('one')).toBe(3);
  expect(read.filter((text) => text === 'one')).toHaveLength(2);
});
