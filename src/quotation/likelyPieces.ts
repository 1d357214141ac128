import type { ArticleEntry, LibraryReader } from '../library/library.ts';
import { terms } from '../text/words.ts';
import type { LikePiece } from './likePieces.ts';
import { runIndex } from './runIndex.ts';

/** From so much of the runs on the sentence, or most of it, is there. */
const MOST_OF_IT = 0.5;

/**
 * The pieces of articles that a sentence may be from, the likeliest first: those that share runs of words with it, and where none has most of
 * it, the articles that hold its rarest words, whole. None of what was retracted.
 */
export function likelyPieces(reader: LibraryReader, text: string): readonly Omit<LikePiece, 'held'>[] {
  const byRuns = runIndex(reader)(text);
  if ((byRuns[0]?.held ?? 0) >= MOST_OF_IT) return byRuns;
  const byWords = articlesHolding(reader, text).map((entry) => ({ entry, start: 0, end: Infinity }));
  return [...byRuns.filter(({ entry }) => !byWords.some((other) => other.entry.id === entry.id)), ...byWords];
}

/** Articles that are read for their words. */
const MOST_ARTICLES = 3;
/** Words that are looked up, the rarest ones. */
const RAREST = 6;
/** What more articles hold is looked up only where it is among the two rarest. */
const COMMON = 500;
/** Share of the words' weight that an article has to hold: a name or a figure may have been changed. */
const HELD = 0.5;

/** The articles that hold the rarest words of a text, those with most of them first; newest first among equals. */
function articlesHolding(reader: LibraryReader, text: string): readonly ArticleEntry[] {
  const looked = rarestTerms(reader, text).map(({ term, count }) => ({
    term,
    weight: Math.log(1 + reader.articles.length / count),
  }));
  const least = HELD * sumOf(looked);
  // By the article's key, a row number: a list is filled many times as fast as a map.
  const weights = new Float64Array(1 + reader.articles.reduce((most, { key }) => Math.max(most, key), 0));
  for (const [n, { term, weight }] of looked.entries()) {
    const isTooLate = sumOf(looked.slice(n)) < least;
    for (const { article } of reader.postings(term)) {
      const before = weights[article] ?? 0;
      if (before > 0 || !isTooLate) weights[article] = before + weight;
    }
  }
  const held = ({ key }: ArticleEntry) => weights[key] ?? 0;
  return reader.articles
    .filter((entry) => held(entry) > 0 && held(entry) >= least && entry.retracted === null)
    .sort((a, b) => held(b) - held(a))
    .slice(0, MOST_ARTICLES);
}

function sumOf(looked: readonly { readonly weight: number }[]): number {
  return looked.reduce((sum, { weight }) => sum + weight, 0);
}

function rarestTerms(reader: LibraryReader, text: string) {
  const counted = [...new Set(terms(text))]
    .map((term) => ({ term, count: frequencyOf(reader, term) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  return counted.slice(0, RAREST).filter(({ count }, n) => count <= COMMON || n < 2);
}

/** Whether some article has a word. */
export function isKnown(reader: LibraryReader, word: string): boolean {
  return terms(word).some((term) => frequencyOf(reader, term) > 0);
}

const FREQUENCIES = new WeakMap<LibraryReader, Map<string, number>>();

/** How many articles hold a term, kept for each library: common ones need not be read again to be passed over. */
function frequencyOf(reader: LibraryReader, term: string): number {
  const known = FREQUENCIES.get(reader) ?? new Map<string, number>();
  FREQUENCIES.set(reader, known);
  const count = known.get(term) ?? reader.postings(term).length;
  known.set(term, count);
  return count;
}
