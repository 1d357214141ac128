import { findDates } from './dates.ts';
import type { DateRange } from './resolveYear.ts';

/** The years that a text names by themselves, each as a range of days: "in 2021", but not that of "10 April 2025". */
export function findYears(text: string): readonly DateRange[] {
  const dates = findDates(text);
  return Array.from(text.matchAll(YEAR))
    .filter(({ index }) => !dates.some(({ start, end }) => index >= start && index < end))
    .map(({ 0: year }) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));
}

/** No part of a longer number, nor a sum or a count: neither 2,021 nor $2000 nor "2000 km". */
const YEAR = /(?<![\p{L}\p{N}$€£]|\d[.,–-])(?:19|20)\d\d(?![\p{L}\p{N}%]|[.,]\d)/gu;
