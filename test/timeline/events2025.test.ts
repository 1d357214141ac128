import { afterAll, beforeAll, expect, it } from 'vitest';
import { createChronicle } from '../../src/timeline/chronicle.ts';
import { makeTimeline } from '../../src/timeline/makeTimeline.ts';
import type { Timeline, TimelineEntry } from '../../src/timeline/timeline.ts';
import { openProjectQuotations, type QuotationLibrary } from '../quotation/quotationLibrary.ts';
import { EVENTS_2025, type ToldEvent } from './events2025.ts';

// Without a topic no vector is looked at, so the model is not needed.
let library: QuotationLibrary;
let timeline: Timeline;
let right: ReadonlyMap<TimelineEntry, ToldEvent>;

beforeAll(async () => {
  library = await openProjectQuotations();
  const asked = { topic: null, from: '2025-01-01', to: '2025-12-31' };
  timeline = await makeTimeline(library.context, createChronicle(library.context.reader), asked);
  right = matched(timeline.entries);
}, 120_000);

afterAll(() => {
  library.close();
});

/** Each entry with the event that it tells; one that tells an event again has none. */
function matched(entries: readonly TimelineEntry[]): ReadonlyMap<TimelineEntry, ToldEvent> {
  const left = new Set(EVENTS_2025);
  return new Map(
    entries.flatMap((entry) => {
      const event = [...left].find((told) => tells(entry, told));
      if (event === undefined) return [];
      left.delete(event);
      return [[entry, event]];
    }),
  );
}

function tells({ date, dateEnd, text }: TimelineEntry, event: ToldEvent): boolean {
  const isSoLong = dateEnd === (event.dateEnd ?? null) || (event.either === true && dateEnd === null);
  return date === event.date && isSoLong && event.tells.test(text);
}

it('at least 95 % of the events of 2025 stand in the timeline on their days', () => {
  const found = new Set(right.values());
  const wanted = EVENTS_2025.filter(({ minor }) => minor !== true);
  const missed = wanted.filter((event) => !found.has(event));
  expect(wanted.length).toBeGreaterThanOrEqual(30);
  expect(
    1 - missed.length / wanted.length,
    missed.map(({ date, tells }) => `${date} ${tells.source}`).join('\n'),
  ).toBeGreaterThanOrEqual(0.95);
});

it('at least 95 % of its entries are events on their days, each told once', () => {
  const wrong = timeline.entries.filter((entry) => !right.has(entry));
  expect(
    1 - wrong.length / timeline.entries.length,
    wrong.map(({ date, text }) => `${date} ${text}`).join('\n'),
  ).toBeGreaterThanOrEqual(0.95);
});

it('its entries stand in the order of their days, as their articles have them', () => {
  const days = timeline.entries.map(({ date }) => date);
  expect(days).toEqual(days.toSorted());
  for (const { article, start, end, text, citation, outlets } of timeline.entries) {
    expect(library.context.reader.article(article)?.text.slice(start, end)).toBe(text);
    expect(timeline.citations.find(({ number }) => number === citation)?.article).toBe(article);
    expect(outlets.length).toBeGreaterThan(0);
  }
});

it('a call that many outlets report has them all, and stands once', () => {
  const calls = timeline.entries.filter(
    ({ date, text }) => date === '2025-03-18' && /Trump and .*Putin spoke/u.test(text),
  );
  expect(calls).toHaveLength(1);
  expect(calls[0]?.outlets.length).toBeGreaterThan(3);
});
