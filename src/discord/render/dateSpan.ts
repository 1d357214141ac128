import { readableDate } from '../../text/readableDate.ts';

/** "18 Feb to 10 Apr 2025"; the year stands twice where there are two, a day alone where it is one. */
export function dateSpan(from: string, to: string): string {
  if (from === to) return readableDate(from);
  const first = from.slice(0, 4) === to.slice(0, 4) ? readableDate(from).replace(/ \d+$/u, '') : readableDate(from);
  return `${first} to ${readableDate(to)}`;
}

/** What was searched: "articles dated 18 Feb to 10 Apr 2025", open where an end is null. */
export function searchedDates({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  if (from !== null && to !== null) return `articles dated ${dateSpan(from, to)}`;
  if (from !== null) return `articles from ${readableDate(from)} on`;
  return to === null ? 'all articles' : `articles up to ${readableDate(to)}`;
}
