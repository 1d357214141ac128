import type { ArticleEntry } from '../library/library.ts';

/** What whoever asks has to be told of retracted articles: which, when and why; one line for each. */
export function noticesOf(retracted: readonly ArticleEntry[]): readonly string[] {
  return retracted.flatMap(({ title, outlet, date, retracted: notice }) => {
    if (notice === null) return [];
    const from = [outlet, date].filter((part) => part !== null).join(', ');
    return [`“${title}” (${from}) was retracted on ${notice.date}: ${notice.reason}`];
  });
}
