import { daysBetween, isoDate } from '../../text/calendar.ts';

/** A day that is named on the axis. */
export interface Tick {
  readonly date: string;
  /** "18 Feb", "Feb 2025" or "2025". */
  readonly label: string;
}

/**
 * The days that are named on an axis: every day, second day or week, the first of every month, third or sixth month, of every year, or of
 * every so many years, whichever is the finest with at most `most` of them.
 *
 * @param from First and last day of the axis, `YYYY-MM-DD`.
 */
export function ticksBetween(from: string, to: string, most: number): readonly Tick[] {
  for (const days of [1, 2, 7]) if (daysBetween(from, to) / days < most) return everyDays(from, to, days);
  for (const months of [1, 3, 6]) {
    const found = everyMonths(from, to, months);
    if (found.length <= most) return found;
  }
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const step = [1, 2, 5, 10, 20, 50].find((each) => years / each <= most) ?? 100;
  return everyMonths(from, to, 12 * step).map(({ date }) => ({ date, label: date.slice(0, 4) }));
}

function everyDays(from: string, to: string, step: number): readonly Tick[] {
  const count = Math.floor(daysBetween(from, to) / step) + 1;
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.parse(from) + index * step * DAY_MS).toISOString().slice(0, 10);
    return { date, label: DAY.format(Date.parse(date)) };
  });
}

/** From the first day of a month on that is not before `from`, in steps that begin with a January. */
function everyMonths(from: string, to: string, step: number): readonly Tick[] {
  const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const whole = from.endsWith('-01') ? monthOf(from) : monthOf(from) + 1;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(whole / step) * step; month <= monthOf(to); month += step) {
    const date = isoDate(Math.floor(month / 12), (month % 12) + 1, 1);
    ticks.push({ date, label: MONTH.format(Date.parse(date)) });
  }
  return ticks;
}

const DAY_MS = 86_400_000;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
