import { describe, expect, it } from 'vitest';
import { decodePress, encodePress, LONGEST_FILTER } from '../../src/discord/customId.ts';
import type { Press } from '../../src/discord/press.ts';

const NEWEST_ASKER = '9223372036854775807';
const place = (start: number) => ({ article: 'Zz-_09aB', start });
const FAR = [place(999_999_999), place(0), place(35), place(10_000_000)];

const PRESSES: readonly Press[] = [
  { kind: 'context', library: '0a1b2c', asker: NEWEST_ASKER, places: FAR },
  { kind: 'others', library: 'ffffff', asker: '1', places: FAR },
  { kind: 'context', library: '0a1b2c', asker: '80351110224678912', places: [] },
  { kind: 'share' },
  { kind: 'thread', asker: NEWEST_ASKER },
  { kind: 'article', article: '--------', page: 0, turn: false },
  { kind: 'article', article: 'abcdefgh', page: 1234, turn: true },
  { kind: 'list', page: 0, topic: null, outlet: null, from: null, to: null },
  {
    kind: 'list',
    page: 999,
    topic: '.'.repeat(LONGEST_FILTER.topic),
    outlet: '語'.repeat(LONGEST_FILTER.outlet),
    from: '2025-02-18',
    to: '9999-12-31',
  },
  { kind: 'list', page: 1, topic: null, outlet: 'TASS', from: null, to: '1970-01-01' },
  { kind: 'list', page: 1, topic: 'a.b 3.c\n', outlet: null, from: '2025-02-18', to: null },
  { kind: 'ask', question: 'Où? “Who” led 🕊️ it?\nAnd: a.b.c' },
  { kind: 'ask', question: 'x'.repeat(93) },
  { kind: 'vote', helpful: true, edition: 'Zz-_09aB' },
  { kind: 'vote', helpful: false, edition: 'Zz-_09aB' },
  { kind: 'gaps', of: 'questions', page: 0 },
  { kind: 'gaps', of: 'answers', page: 1234 },
  { kind: 'export' },
  { kind: 'events', topic: '語'.repeat(60) },
  { kind: 'timeline', page: 0, topic: null, from: null, to: null },
  {
    kind: 'timeline',
    page: 999,
    topic: '語'.repeat(LONGEST_FILTER.timelineTopic),
    from: '1900-01-01',
    to: '9999-12-31',
  },
  {
    kind: 'picture',
    library: '0a1b2c',
    page: 999,
    topic: '.'.repeat(LONGEST_FILTER.timelineTopic),
    from: '1900-01-01',
    to: '9999-12-31',
  },
  { kind: 'picture', library: 'ffffff', page: 3, topic: 'a.b-3\n', from: '1969-12-31', to: null },
];

describe('the id of a button', () => {
  it.each(PRESSES)('is read as it was written: $kind', (press) => {
    const id = encodePress(press);
    expect(id.length).toBeLessThanOrEqual(100);
    expect(decodePress(id)).toEqual(press);
  });

  it('tells every press from the others', () => {
    expect(new Set(PRESSES.map(encodePress)).size).toBe(PRESSES.length);
  });

  it('is not read when any of its characters was changed, lost or added', () => {
    for (const id of PRESSES.map(encodePress)) {
      for (let at = 0; at < id.length; at++) {
        const other = id.charAt(at) === 'k' ? 'l' : 'k';
        expect(decodePress(id.slice(0, at) + other + id.slice(at + 1))).toBeNull();
        expect(decodePress(id.slice(0, at) + id.slice(at + 1))).toBeNull();
      }
      expect(decodePress(`${id} `)).toBeNull();
    }
  });

  it.each(['', '1', '1s', 'confirm', '2sAAAAA', 'x'.repeat(100), '💥'])(
    'is not read when it is none of ours: %s',
    (id) => {
      expect(decodePress(id)).toBeNull();
    },
  );

  it.each<Press>([
    { kind: 'ask', question: 'x'.repeat(94) },
    { kind: 'vote', helpful: true, edition: 'too-long-a-mark' },
    { kind: 'gaps', of: 'answers', page: -1 },
    { kind: 'context', library: '0a1b2c', asker: NEWEST_ASKER, places: [...FAR, ...FAR] },
    { kind: 'list', page: 0, topic: 'x'.repeat(31), outlet: null, from: null, to: null },
    { kind: 'list', page: 0, topic: null, outlet: 'x'.repeat(21), from: null, to: null },
    { kind: 'article', article: 'an-article-by-its-id', page: 0, turn: false },
    { kind: 'article', article: 'abcdefgh', page: -1, turn: false },
  ])('is not made of what does not fit: %j', (press) => {
    expect(() => encodePress(press)).toThrow(RangeError);
  });
});
