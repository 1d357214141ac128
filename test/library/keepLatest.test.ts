import { expect, test } from 'vitest';
import { keepLatest } from '../../src/library/keepLatest.ts';

function keeping(room: number, sizeOf?: (value: string) => number) {
  const loaded: string[] = [];
  const load = (key: string) => {
    loaded.push(key);
    return key.repeat(2);
  };
  return { loaded, get: keepLatest(room, load, sizeOf) };
}

test('What was asked for last is kept, and what was asked for longest ago makes room', () => {
  const { loaded, get } = keeping(2);
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual(['aa', 'bb', 'aa', 'cc', 'aa', 'bb']);
  expect(loaded).toEqual(['a', 'b', 'c', 'b']);
});

test('What takes more than all the room is given, and not kept', () => {
  const { loaded, get } = keeping(5, (value) => value.length);
  expect(['a', 'bcd', 'a', 'bcd'].map(get)).toEqual(['aa', 'bcdbcd', 'aa', 'bcdbcd']);
  expect(loaded).toEqual(['a', 'bcd', 'a', 'bcd']);
});
