import type { LibraryReader } from '../library/library.ts';

/** Parameters of BM25. */
export interface Bm25Options {
  /** Saturation of term frequency, 0 and up; 0.9 as Anserini and BEIR measure with. */
  readonly k1: number;
  /** Length normalization, 0 (none) to 1 (full); 0.4 as Anserini and BEIR measure with. */
  readonly b: number;
}

export const BM25_OPTIONS: Bm25Options = { k1: 0.9, b: 0.4 };

/**
 * Scores articles by BM25 (Robertson & Zaragoza 2009) with Lucene's idf, ln(1 + (N - n + 0.5) / (n + 0.5)), which is never negative.
 * A term that the question repeats counts as often as it stands there.
 *
 * @param terms Stems of the question.
 * @param accept Article keys that may be scored.
 * @returns Article key to score; only articles that hold at least one term.
 */
export function bm25(
  reader: LibraryReader,
  terms: readonly string[],
  accept: (article: number) => boolean,
  { k1, b }: Bm25Options = BM25_OPTIONS,
): ReadonlyMap<number, number> {
  const lengths = new Map(reader.articles.map(({ key, length }) => [key, length]));
  const scores = new Map<number, number>();
  for (const [term, repeats] of countRepeats(terms)) {
    const postings = reader.postings(term);
    const idf = Math.log(1 + (reader.articles.length - postings.length + 0.5) / (postings.length + 0.5));
    for (const { article, frequency } of postings) {
      if (!accept(article)) continue;
      const norm = k1 * (1 - b + (b * (lengths.get(article) ?? 0)) / reader.meanLength);
      const gain = (repeats * idf * frequency * (k1 + 1)) / (frequency + norm);
      scores.set(article, (scores.get(article) ?? 0) + gain);
    }
  }
  return scores;
}

function countRepeats(terms: readonly string[]): ReadonlyMap<string, number> {
  const repeats = new Map<string, number>();
  for (const term of terms) repeats.set(term, (repeats.get(term) ?? 0) + 1);
  return repeats;
}
