import type { Timeline } from '../timeline.ts';

/** Entries that a picture has at most: more would not be read. */
export const MOST_DRAWN = 12;

/** Some of a timeline's entries, one after the other. */
export interface TimelinePage extends Timeline {
  /** Position of the first entry of the page in the whole timeline, from 0. */
  readonly first: number;
  /** How many entries the whole timeline has. */
  readonly total: number;
}

/**
 * A page of a timeline.
 *
 * @param first Position of its first entry, from 0; past the end the page is empty.
 * @param count How many entries it has at most.
 */
export function pageOf(timeline: Timeline, first: number, count: number): TimelinePage {
  const { entries } = timeline;
  return { ...timeline, entries: entries.slice(first, first + count), first, total: entries.length };
}

/** "3 outlets"; empty where none is known. */
export function outletCount({ outlets }: Timeline['entries'][number]): string {
  if (outlets.length === 0) return '';
  return outlets.length === 1 ? '1 outlet' : `${outlets.length} outlets`;
}

/** "2 events", "Event 9 of 9", "Events 9 to 16 of 37". */
export function eventCount({ entries, first, total }: TimelinePage): string {
  if (entries.length === total) return total === 1 ? '1 event' : `${total} events`;
  if (entries.length === 1) return `Event ${first + 1} of ${total}`;
  return `Events ${first + 1} to ${first + entries.length} of ${total}`;
}
