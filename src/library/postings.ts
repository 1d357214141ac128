import type { Database } from 'better-sqlite3';
import type { Posting } from './library.ts';

/** How many postings are kept in memory for terms that come again; about 10 MB. */
const KEPT_POSTINGS = 200_000;

/**
 * Prepares looking up which articles hold a term, by article key.
 *
 * @param articles Keys of the generation's articles.
 */
export function postingsOf(database: Database, articles: ReadonlySet<number>): (term: string) => readonly Posting[] {
  // As JSON the postings of a common term are read in a third of the time that as many rows take.
  const lists = database.prepare<[string], Record<'keys' | 'frequencies', string>>(
    `SELECT json_group_array(article) AS keys, json_group_array(frequency) AS frequencies
     FROM (SELECT article, frequency FROM words WHERE term = ? ORDER BY article)`,
  );
  const read = (term: string): readonly Posting[] => {
    const { keys, frequencies } = lists.get(term) ?? { keys: '[]', frequencies: '[]' };
    const counts = JSON.parse(frequencies) as readonly number[];
    return (JSON.parse(keys) as readonly number[]).map((article, n) => ({ article, frequency: counts[n] ?? 0 }));
  };
  const kept = new Map<string, readonly Posting[]>();
  let size = 0;
  return (term) => {
    const known = kept.get(term);
    if (known !== undefined) return known;
    const postings = read(term).filter(({ article }) => articles.has(article));
    if (size + postings.length > KEPT_POSTINGS) {
      kept.clear();
      size = 0;
    }
    kept.set(term, postings);
    size += postings.length + 1;
    return postings;
  };
}
