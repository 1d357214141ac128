import { dateSpan } from '../../text/dateSpan.ts';
import type { TimelineEntry } from '../timeline.ts';
import { DAY, eventText } from './eventText.ts';
import { spread } from './spread.ts';
import { type Content, lineAt, middleOf, stack, type Style, type TextLine } from './textLine.ts';
import { ticksBetween } from './ticks.ts';
import { eventCount, MOST_DRAWN, type TimelinePage } from './timelinePage.ts';
import { createTimeScale, type TimeScale } from './timeScale.ts';
import { drawable } from './typeface.ts';
import { wrapText } from './wrapText.ts';

/** Where everything in the picture of a timeline stands, in pixels. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly heading: readonly TextLine[];
  readonly axis: { readonly x: number; readonly top: number; readonly bottom: number };
  /** Days that are named beside the axis. */
  readonly ticks: readonly TextLine[];
  /** Where something happened: middle of a dot on the axis. */
  readonly dots: readonly number[];
  /** Stretches of the axis on which something went on for days. */
  readonly stretches: readonly (readonly [number, number])[];
  readonly cards: readonly Card[];
}

/** An event. */
export interface Card extends Box {
  readonly lines: readonly TextLine[];
  /** The middle of its dot on the axis, and of its own first line. */
  readonly dot: number;
  readonly anchor: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 1200;
const MARGIN = 36;
const AXIS_X = 214;
const TICK_X = AXIS_X - 26;
const CARD_X = 304;
const CARD_WIDTH = WIDTH - MARGIN - CARD_X;
const INSET = 22;
const GAP = 18;
const BELOW_HEADING = 44;
/** Between the middles of two dots: pixels, and the share of what each had if all stood evenly. More would bend the time too much. */
const DOTS_APART = { pixels: 30, share: 0.4 };
/** From one named day to the next: at least, and on average where that can be had. */
const TICKS_APART = { least: 44, wanted: 130 };
/** How much longer than the events the axis is, so that these can stand nearer to their days. */
const LOOSENESS = 1.1;
/** With more events than this, each has one line less. */
const FEW = 6;

const TITLE: Style = { size: 38, weight: 'bold', lineHeight: 50, tone: 'plain' };
const SUBTITLE: Style = { size: 28, weight: 'regular', lineHeight: 42, tone: 'quiet' };
const TICK: Style = { size: 26, weight: 'regular', lineHeight: 34, tone: 'quiet' };

/**
 * Lays out at most twelve events beside an axis of time: no text is wider than its place, and no two events, dots or named days overlap.
 *
 * @param page Its entries in the order of their days, at least one.
 */
export function layOutTimeline(page: TimelinePage): TimelineLayout {
  const entries = page.entries.slice(0, MOST_DRAWN);
  const heading = headingOf({ ...page, entries });
  const texts = entries.map((entry) =>
    eventText(entry, page.citations, CARD_WIDTH - 2 * INSET, entries.length > FEW ? 3 : 4),
  );
  const heights = texts.map((lines) => lines.reduce((sum, { style }) => sum + style.lineHeight, 2 * INSET));
  const stacked = heights.reduce((sum, height) => sum + height + GAP, -GAP);
  const days = markedDays(entries);
  const top = Math.ceil((heading.at(-1)?.y ?? 0) + BELOW_HEADING);
  const bottom = top + (days.length === 1 ? stacked : Math.ceil(stacked * LOOSENESS));
  const axis = { x: AXIS_X, top: top + INSET, bottom: bottom - INSET };
  const scale = scaleOf(days, axis);
  return {
    width: WIDTH,
    height: bottom + MARGIN,
    heading,
    axis,
    ticks: ticksOf(days, scale, axis),
    dots: [...new Set(entries.map(({ date }) => scale(date)))],
    stretches: entries.flatMap(({ date, dateEnd }) =>
      dateEnd === null ? [] : [[scale(date), scale(dateEnd)] as const],
    ),
    cards: cardsOf(entries, texts, heights, scale, [top, bottom]),
  };
}

function headingOf(page: TimelinePage): readonly TextLine[] {
  const room = WIDTH - 2 * MARGIN;
  const title = drawable(page.topic === null ? 'Timeline' : `Timeline: ${page.topic}`);
  const counted = drawable(`${eventCount(page)} · ${dateSpan(page.from, page.to)} · quoted from the articles`);
  const lines: readonly Content[] = [
    ...wrapText(title, room, 2, TITLE).map((text) => ({ text, style: TITLE })),
    ...wrapText(counted, room, 1, SUBTITLE).map((text) => ({ text, style: SUBTITLE })),
  ];
  return stack(lines, MARGIN, MARGIN - 8);
}

/** The days on which something began, and the last on which something went on, in order. */
function markedDays(entries: readonly TimelineEntry[]): readonly string[] {
  const last = entries.map(({ date, dateEnd }) => dateEnd ?? date).sort();
  return [...new Set([...entries.map(({ date }) => date), ...last.slice(-1)])].sort();
}

function scaleOf(days: readonly string[], { top, bottom }: TimelineLayout['axis']): TimeScale {
  const { pixels, share } = DOTS_APART;
  const apart = Math.max(pixels, (share * (bottom - top - 2 * pixels)) / days.length);
  return createTimeScale(days, top + pixels, bottom - pixels, apart);
}

function ticksOf(days: readonly string[], scale: TimeScale, axis: TimelineLayout['axis']): readonly TextLine[] {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const ticks: TextLine[] = [];
  for (const { date, label } of ticksBetween(first, last, Math.ceil((axis.bottom - axis.top) / TICKS_APART.wanted))) {
    const middle = scale(date);
    const before = ticks.at(-1);
    if (before !== undefined && middle - middleOf(before) < TICKS_APART.least) continue;
    ticks.push(lineAt({ text: drawable(label), style: TICK }, TICK_X, middle, 'end'));
  }
  return ticks;
}

/** Each as near to its day as the others let it. */
function cardsOf(
  entries: readonly TimelineEntry[],
  texts: readonly (readonly Content[])[],
  heights: readonly number[],
  scale: TimeScale,
  [top, bottom]: readonly [number, number],
): readonly Card[] {
  const toAnchor = INSET + DAY.lineHeight / 2;
  const dots = entries.map(({ date }) => scale(date));
  const wanted = dots.map((dot) => dot - toAnchor);
  const distances = heights.slice(0, -1).map((height) => height + GAP);
  const places = spread(wanted, distances, top, bottom - (heights.at(-1) ?? 0));
  return texts.map((text, index) => {
    const [y = top, height = 0, dot = top] = [places[index], heights[index], dots[index]];
    const lines = stack(text, CARD_X + INSET, y + INSET);
    return { x: CARD_X, y, width: CARD_WIDTH, height, lines, dot, anchor: y + toAnchor };
  });
}
