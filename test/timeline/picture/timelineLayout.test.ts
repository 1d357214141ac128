import { describe, expect, it } from 'vitest';
import type { TextLine } from '../../../src/timeline/picture/textLine.ts';
import { type Box, layOutTimeline } from '../../../src/timeline/picture/timelineLayout.ts';
import { textWidth } from '../../../src/timeline/picture/typeface.ts';
import { seeded } from '../../discord/render/nastyText.ts';
import { nastyPage } from './nastyPage.ts';
import { sampleEntry, samplePage } from './samplePage.ts';

const DOT = 10;
const boxOf = ({ text, size, weight, x, y, align }: TextLine): Box => {
  const width = textWidth(text, size, weight);
  return { x: align === 'end' ? x - width : x, y: y - size * 0.78, width, height: size };
};
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const isWithin = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const clashes = (boxes: readonly Box[]) =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [[a, b]] : [])));
const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);

describe('the layout of a timeline', () => {
  it.each(Array.from({ length: 150 }, (_, seed) => seed))('keeps everything apart and within bounds (%i)', (seed) => {
    const page = nastyPage(seeded(seed));
    const { width, height, heading, cards, ticks, dots, axis } = layOutTimeline(page);
    const canvas = { x: 0, y: 0, width, height };
    const marks = dots.map((y) => ({ x: axis.x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT }));
    const boxes = [...heading.map(boxOf), ...cards, ...ticks.map(boxOf), ...marks];
    expect(clashes(boxes)).toEqual([]);
    expect(boxes.filter((box) => !isWithin(box, canvas))).toEqual([]);
    expect(cards).toHaveLength(page.entries.length);
    for (const { lines, ...card } of cards) {
      expect(clashes(lines.map(boxOf))).toEqual([]);
      expect(lines.map(boxOf).filter((box) => !isWithin(box, card))).toEqual([]);
    }
    expect(dots.every((y) => y >= axis.top && y <= axis.bottom)).toBe(true);
    // Lines from days to entries do not cross.
    expect(cards.map(({ dot }) => dot)).toEqual(ascending(cards.map(({ dot }) => dot)));
    expect(cards.map(({ anchor }) => anchor)).toEqual(ascending(cards.map(({ anchor }) => anchor)));
  });

  it('sets days as far apart as they are in time', () => {
    const dates = ['2025-01-01', '2025-01-11', '2025-01-31'];
    const [first = 0, second = 0, third = 0] = layOutTimeline(
      samplePage(dates.map((date) => sampleEntry({ date }))),
    ).dots;
    expect((third - second) / (second - first)).toBeCloseTo(2);
  });

  it('shows a stretch of the axis for an event of several days, and one dot for events of one day', () => {
    const entries = [sampleEntry(), sampleEntry({ dateEnd: '2025-02-21' }), sampleEntry({ date: '2025-03-01' })];
    const { dots, stretches, cards } = layOutTimeline(samplePage(entries));
    expect(dots).toHaveLength(2);
    expect(stretches).toHaveLength(1);
    const [from, to] = stretches[0] ?? [0, 0];
    expect(from).toBe(dots[0]);
    expect(to).toBeGreaterThan(from);
    expect(to).toBeLessThan(dots[1] ?? 0);
    expect(cards[1]?.lines[0]?.text).toBe('18 Feb to 21 Feb 2025');
  });

  it('draws no more than twelve, in lines that are legible at half the size', () => {
    const { cards, width, heading, ticks } = layOutTimeline(
      samplePage(Array.from({ length: 30 }, () => sampleEntry())),
    );
    expect(cards).toHaveLength(12);
    expect(width).toBe(1200);
    const lines = [...heading, ...ticks, ...cards.flatMap((card) => card.lines)];
    expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(26);
  });

  it('cuts a long sentence after a word, and names the source with its number and outlets', () => {
    const text = `${'The pilots of Lindholm waited. '.repeat(20)}End`;
    const entry = sampleEntry({ text, speaker: 'Ada Moor', outlets: ['a', 'b', 'c'] });
    const [card] = layOutTimeline(samplePage([entry])).cards;
    const [day, ...sentence] = card?.lines.map((line) => line.text) ?? [];
    const source = sentence.pop();
    expect(day).toBe('18 Feb 2025');
    expect(sentence).toHaveLength(4);
    expect(text.startsWith(sentence.join(' ').replace(/ …$/u, ''))).toBe(true);
    expect(sentence.at(-1)).toMatch(/ (?:The|pilots|of|Lindholm|waited\.) …$/u);
    expect(source).toBe('[1] Ada Moor, Port Briefs · summary · 3 outlets');
  });
});
