import { daysBetween } from '../../text/calendar.ts';
import { spread } from './spread.ts';

/** Where a day stands on the axis, in pixels. */
export type TimeScale = (date: string) => number;

/**
 * A scale on which days stand as far apart as they are in time, but days that are marked never nearer to each other than `apart`
 * pixels: there the axis is stretched, and elsewhere it gives way.
 *
 * @param marked Days that are marked, `YYYY-MM-DD`, at least one.
 * @param top Where the first one stands, where there are several; `bottom`: the last.
 */
export function createTimeScale(marked: readonly string[], top: number, bottom: number, apart: number): TimeScale {
  const days = [...new Set(marked)].sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const span = daysBetween(first, last);
  if (span === 0) return () => (top + bottom) / 2;
  const wanted = days.map((day) => top + ((bottom - top) * daysBetween(first, day)) / span);
  const distances = days.slice(1).map(() => apart);
  const places = spread(wanted, distances, top, bottom);
  return (date) => between(days, places, date);
}

/** Between two marked days the scale is even. */
function between(days: readonly string[], places: readonly number[], date: string): number {
  const next = Math.max(
    1,
    days.findIndex((day) => day >= date),
  );
  const [before = '', after = ''] = [days[next - 1], days[next]];
  const [start = 0, end = 0] = [places[next - 1], places[next]];
  return start + ((end - start) * daysBetween(before, date)) / daysBetween(before, after);
}
