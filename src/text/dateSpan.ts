import { readableDate } from './readableDate.ts';

/** "18 Feb to 10 Apr 2025"; the year stands twice where there are two, a day alone where it is one. */
export function dateSpan(from: string, to: string): string {
  if (from === to) return readableDate(from);
  const first = from.slice(0, 4) === to.slice(0, 4) ? readableDate(from).replace(/ \d+$/u, '') : readableDate(from);
  return `${first} to ${readableDate(to)}`;
}
