import { dateSpan } from '../../text/dateSpan.ts';
import { readableDate } from '../../text/readableDate.ts';

/** What was searched: "articles dated 18 Feb to 10 Apr 2025", open where an end is null. */
export function searchedDates({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  if (from !== null && to !== null) return `articles dated ${dateSpan(from, to)}`;
  if (from !== null) return `articles from ${readableDate(from)} on`;
  return to === null ? 'all articles' : `articles up to ${readableDate(to)}`;
}
