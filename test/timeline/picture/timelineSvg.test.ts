import { expect, it } from 'vitest';
import { svgToPng } from '../../../src/timeline/picture/svgToPng.ts';
import { layOutTimeline } from '../../../src/timeline/picture/timelineLayout.ts';
import { timelineSvg } from '../../../src/timeline/picture/timelineSvg.ts';
import { seeded } from '../../discord/render/nastyText.ts';
import { nastyPage } from './nastyPage.ts';
import { sampleEntry, samplePage } from './samplePage.ts';

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

it.each([1, 2, 3])('a picture of anything is a PNG of its size (%i)', async (seed) => {
  const page = nastyPage(seeded(seed));
  const { width, height } = layOutTimeline(page);
  const png = await svgToPng(timelineSvg(page));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect(sizeOf(png)).toEqual([width, height]);
});

it('what XML would read as something else is text', () => {
  const svg = timelineSvg(samplePage([sampleEntry({ text: '</text> <b>&amp; "x" \u0000\uffff' })]));
  expect(svg).toContain('>&lt;/text&gt; &lt;b&gt;&amp;amp; "x"');
  expect(svg).not.toMatch(/[\u0000\uffff]/u);
});

it('letters that the font has not are boxes', () => {
  const svg = timelineSvg(samplePage([sampleEntry({ text: 'Кремль, Σ, é, 語, 🚢, שלום' })]));
  expect(svg).toContain('>Кремль, Σ, é, □, □, □□□□</text>');
});

it('the same events make the same picture', () => {
  const page = nastyPage(seeded(7));
  expect(timelineSvg(page)).toBe(timelineSvg(page));
});
