import { afterEach, beforeEach, expect, it } from 'vitest';
import { MOST_WATCHES, type NewWatch } from '../../src/records/watches.ts';
import type { Records } from '../../src/records/records.ts';
import { temporaryRecords } from './temporaryRecords.ts';

let records: Records;
beforeEach(() => {
  records = temporaryRecords();
});
afterEach(() => {
  records.close();
});

const watch: NewWatch = { guild: 'g', channel: 'c', topic: 'Istanbul', everyMs: 1000 };
const post = { upTo: 7, heading: 'New', at: 5000 };
const only = () => records.watches.list(null)[0];

it('has a topic once in a channel, and so many in a server', () => {
  const { watches } = records;
  expect(watches.add(watch, 3)).toBe('added');
  expect(watches.add({ ...watch, topic: ' ISTANBUL.' }, 3)).toBe('there');
  for (let number = 2; number <= MOST_WATCHES; number++) watches.add({ ...watch, channel: `c${number}` }, 3);
  expect(watches.add({ ...watch, topic: 'Riyadh' }, 3)).toBe('full');
  expect(watches.add({ ...watch, guild: 'h', channel: 'd' }, 3)).toBe('added');
  expect(watches.list('g')).toHaveLength(MOST_WATCHES);
  expect(only()).toMatchObject({ ...watch, seen: 3, postedAt: null });
});

it('knows of an intended post until it is known what became of it', () => {
  const { watches } = records;
  watches.add(watch, 3);
  const id = only()?.id ?? 0;
  expect(watches.intend(id, post)).toBe(true);
  expect(watches.intend(id, { ...post, heading: 'Newer' })).toBe(true);
  expect(watches.intended(id)).toEqual({ ...post, heading: 'Newer' });
  watches.posted(id);
  expect(watches.intended(id)).toBeNull();
  expect(only()).toMatchObject({ seen: 7, postedAt: 5000 });
  watches.intend(id, { ...post, upTo: 9 });
  watches.pass(id, 9);
  expect(watches.intended(id)).toBeNull();
  expect(only()).toMatchObject({ seen: 9, postedAt: 5000 });
});

it('goes with its posts, its channel and its server, and its id is not given again', () => {
  const { watches } = records;
  watches.add(watch, 3);
  const id = only()?.id ?? 0;
  watches.intend(id, post);
  watches.remove(id);
  expect(watches.intended(id)).toBeNull();
  expect(watches.intend(id, post)).toBe(false);
  watches.add(watch, 3);
  expect(only()?.id).toBe(id + 1);
  expect(watches.leave('c')).toBe(1);
  watches.add(watch, 3);
  records.forget('g');
  expect(watches.list(null)).toEqual([]);
});
