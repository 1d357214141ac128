import type MiniSearch from 'minisearch';
import type { SearchOptions, SearchResult } from 'minisearch';
import { words } from '../text/words.ts';

/** How many choices Discord shows. */
export const MOST_CHOICES = 25;

/** Entries that are indexed before the event loop gets its turn: about a millisecond of work. */
export const CHUNK = 50;

/** An ISO date, whole or begun, stays one word, so that `2025-02` finds the month. */
const ISO_DATE = /\d{4}-\d{1,2}(?:-\d{0,2})?/gu;

/** The words by which something is completed, of what is looked through and of what was typed. */
export function tokenize(text: string): string[] {
  return [
    ...(text.match(ISO_DATE) ?? []),
    ...words(text.replace(ISO_DATE, ' ')).map((word) => word.text.replaceAll(/[.']/gu, '')),
  ];
}

/**
 * What was typed finds, best first: by the beginnings of its words; where that finds nothing, with slips of the hand; and where that finds
 * nothing either, by most of the words. Equals stand in the order of their ids, which are numbers.
 *
 * @param typed Words with blanks between them.
 */
export function complete<T>(index: MiniSearch<T>, typed: string): readonly SearchResult[] {
  for (const way of WAYS) {
    const found = index.search(typed, way);
    if (found.length > 0) return found.sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id));
  }
  return [];
}

/** A slip in a short word, or in a number, makes another word of it. */
const fuzzy = (term: string) => (/\d/u.test(term) || term.length < 4 ? false : term.length < 5 ? 1 : 2);

const WAYS: readonly SearchOptions[] = [
  { prefix: true, combineWith: 'AND' },
  { prefix: true, fuzzy, combineWith: 'AND' },
  { prefix: true, fuzzy, combineWith: 'OR' },
];
