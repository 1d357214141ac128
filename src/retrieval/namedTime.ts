import { type Period, type PeriodContext, readPeriod } from '../text/periods.ts';
import { readableDate } from '../text/readableDate.ts';
import type { DateRange } from '../text/resolveYear.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { endsPhrase, type KnownEvents, readEvent } from './eventDates.ts';

/** What times are read by. */
export interface TimeContext extends PeriodContext, KnownEvents {}

/** A time that a question names, by the calendar or by an event. */
export interface NamedTime extends Span, DateRange {
  /** As the window's reason names it. */
  readonly name: string;
  readonly isEvent: boolean;
  /** Whether it can only mean a time. */
  readonly isCertain: boolean;
}

/** Reads the period or the event that is named at a place; null where none is. */
export function readNamed(text: string, at: number, context: TimeContext): NamedTime | null {
  const period = wholePeriod(text, at, context);
  if (period !== null) return { ...period, name: text.slice(at, period.end), isEvent: false, isCertain: true };
  const event = readEvent(text, at, context);
  if (event === null) return readDated(text, at, context);
  const which = event.count > 1 ? `, the first of ${event.count}` : '';
  return { ...event, name: `${event.name} (${readableDate(event.from)}${which})`, isEvent: true };
}

/** Reads a period that is no part of a name: not "July" of "the July round". */
export function wholePeriod(text: string, at: number, context: TimeContext): Period | null {
  const period = readPeriod(text, at, context);
  if (period === null) return null;
  const next = words(text).find(({ start }) => start >= period.end);
  return endsPhrase(text, period, next) ? period : null;
}

/** "the agreement of 28 February": what has a day is of that day, whatever it is. */
function readDated(text: string, at: number, context: TimeContext): NamedTime | null {
  const front = /^the(?: [\p{L}-]+){1,6} (?:of|on) /iu.exec(text.slice(at))?.[0];
  const period = front === undefined ? null : readPeriod(text, at + front.length, context);
  return period && { ...period, start: at, name: text.slice(at, period.end), isEvent: true, isCertain: true };
}
