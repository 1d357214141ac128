import { alternativeText } from './alternativeText.ts';
import { middleOf, type TextLine } from './textLine.ts';
import { type Card, layOutTimeline, type TimelineLayout } from './timelineLayout.ts';
import type { TimelinePage } from './timelinePage.ts';
import { TYPEFACE } from './typeface.ts';

/** Dark, so that it does not glare in Discord's dark theme, with a frame that parts it from that. */
const COLOURS = {
  panel: '#1f2430',
  frame: '#596275',
  card: '#2b3242',
  axis: '#7c879c',
  mark: '#7fb4ff',
  strong: '#9cc5ff',
  plain: '#f3f5f9',
  quiet: '#c3cad8',
} as const;

/**
 * A picture of the first entries of a page, at most twelve, beside an axis of time: 1,200 pixels wide, legible at half of that; as high as
 * the entries take.
 *
 * @param page Its entries in the order of their days, at least one.
 */
export function timelineSvg(page: TimelinePage): string {
  const layout = layOutTimeline(page);
  const { width, height } = layout;
  const [title = '', ...described] = alternativeText(page, LONGEST_DESCRIPTION).split('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${TYPEFACE}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(described.join('\n'))}</desc>`,
    `<rect x="2" y="2" width="${width - 4}" height="${height - 4}" rx="28" fill="${COLOURS.panel}" stroke="${COLOURS.frame}" stroke-width="3"/>`,
    ...layout.heading.map(drawText),
    ...drawAxis(layout),
    ...layout.cards.map((card) => drawLeader(card, layout.axis.x)),
    ...layout.dots.map((y) => `<circle cx="${layout.axis.x}" cy="${px(y)}" r="${DOT}" fill="${COLOURS.mark}"/>`),
    ...layout.cards.flatMap(drawCard),
    '</svg>',
  ].join('\n');
}

const LONGEST_DESCRIPTION = 10_000;
const DOT = 10;

function drawAxis({ axis: { x, top, bottom }, ticks, stretches }: TimelineLayout): readonly string[] {
  const line = (from: number, to: number, colour: string, wide: number) =>
    `<path d="M${x} ${px(from)}V${px(to)}" stroke="${colour}" stroke-width="${wide}" stroke-linecap="round" fill="none"/>`;
  return [
    line(top, bottom, COLOURS.axis, 4),
    ...stretches.map(([from, to]) => line(from, to, COLOURS.mark, 8)),
    ...ticks.map(
      (tick) => `<path d="M${x - 16} ${px(middleOf(tick))}H${x}" stroke="${COLOURS.axis}" stroke-width="3"/>`,
    ),
    ...ticks.map(drawText),
  ];
}

/** From the day to its entry; level at both ends, so that no two of them cross. */
function drawLeader({ x, dot, anchor }: Card, axis: number): string {
  const middle = (axis + x) / 2;
  const [from, to] = [px(dot), px(anchor)];
  const path = `M${axis} ${from}C${middle} ${from} ${middle} ${to} ${x} ${to}`;
  return `<path d="${path}" stroke="${COLOURS.mark}" stroke-width="3" fill="none"/>`;
}

function drawCard({ x, y, width, height, lines }: Card): readonly string[] {
  return [
    `<rect x="${x}" y="${px(y)}" width="${width}" height="${height}" rx="14" fill="${COLOURS.card}"/>`,
    ...lines.map(drawText),
  ];
}

function drawText({ text, size, weight, tone, x, y, align }: TextLine): string {
  const bold = weight === 'bold' ? ' font-weight="700"' : '';
  const end = align === 'end' ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${px(y)}" font-size="${size}" fill="${COLOURS[tone]}"${bold}${end}>${escapeXml(text)}</text>`;
}

/** Rounded to tenths. */
function px(length: number): number {
  return Math.round(length * 10) / 10;
}

/** Also without the characters that XML 1.0 does not take. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
