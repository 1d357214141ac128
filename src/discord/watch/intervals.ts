const HOUR = 3_600_000;

/** How often a watch may post at most: as an option says it, and in milliseconds. */
export const INTERVALS = [
  { name: 'hour', everyMs: HOUR },
  { name: '6 hours', everyMs: 6 * HOUR },
  { name: 'day', everyMs: 24 * HOUR },
] as const;

/** What a watch has whose interval nobody chose. */
export const USUAL_INTERVAL_MS = 6 * HOUR;

/** "6 hours". */
export function intervalName(everyMs: number): string {
  return INTERVALS.find((interval) => interval.everyMs === everyMs)?.name ?? `${Math.round(everyMs / HOUR)} hours`;
}
