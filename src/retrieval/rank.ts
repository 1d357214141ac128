import type { LibraryReader, Neighbour } from '../library/library.ts';
import { bm25 } from './bm25.ts';
import { createFusion, type Evidence } from './fusion.ts';

/** Which lists the ranking uses: `hybrid`, both fused, is what questions are answered with. */
export type RankingMode = 'lexical' | 'dense' | 'hybrid';

export interface RankOptions {
  readonly mode: RankingMode;
  /** Article keys to rank; all when left out. */
  readonly accept?: (article: number) => boolean;
}

export interface RankedArticle {
  /** Article key. */
  readonly article: number;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
  /** The article's passages, best first. */
  readonly passages: readonly RankedPassage[];
}

export interface RankedPassage {
  /** Passage key. */
  readonly passage: number;
  readonly article: number;
  readonly score: number;
  /** Cosine to the question, -1 to 1. */
  readonly cosine: number;
  /** What each list gives to the score: in `hybrid` the scaled and weighted parts, whose sum with `evidence` is the score. */
  readonly contributions: Evidence;
  /** What the best sentence gives to the score where passages are short; 0 elsewhere. */
  readonly evidence: number;
}

/** How many of each list become candidates. */
export const CANDIDATES = 200;

/**
 * Ranks articles for a question. Candidates are the best 200 articles by BM25 and those that own the 200 nearest passages; what one
 * list does not know of the other's candidates is computed exactly. An article counts with its best passage.
 *
 * @param vector The question's embedding, unit length.
 * @param terms The question's stems.
 * @returns Best first; equal scores by article key, so that the order is always the same.
 */
export function rankArticles(
  reader: LibraryReader,
  vector: Float32Array,
  terms: readonly string[],
  { mode, accept }: RankOptions,
): readonly RankedArticle[] {
  const lexical = bm25(reader, terms, accept ?? (() => true));
  const near = mode === 'lexical' ? [] : reader.nearest(vector, CANDIDATES, accept);
  const listed = mode === 'dense' ? [] : best(lexical, CANDIDATES);
  const candidates = [...new Set([...near.map(({ article }) => article), ...listed])];
  const passages = groupByArticle(reader.cosines(vector, candidates));
  const score = scorer(mode, candidates, passages, lexical);
  return candidates
    .map((article) => rankOne(article, passages.get(article) ?? [], lexical.get(article) ?? 0, score))
    .sort((a, b) => b.score - a.score || a.article - b.article);
}

function best(scores: ReadonlyMap<number, number>, count: number): readonly number[] {
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, count)
    .map(([article]) => article);
}

function groupByArticle(neighbours: readonly Neighbour[]): ReadonlyMap<number, readonly Neighbour[]> {
  const groups = new Map<number, Neighbour[]>();
  for (const neighbour of neighbours) {
    const group = groups.get(neighbour.article);
    if (group) group.push(neighbour);
    else groups.set(neighbour.article, [neighbour]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.cosine - a.cosine || a.passage - b.passage);
  return groups;
}

type Scorer = (evidence: Evidence) => Evidence;

/** What the lists give to a passage's score; in `hybrid` scaled over the candidate articles. */
function scorer(
  mode: RankingMode,
  candidates: readonly number[],
  passages: ReadonlyMap<number, readonly Neighbour[]>,
  lexical: ReadonlyMap<number, number>,
): Scorer {
  if (mode === 'lexical') return (evidence) => ({ ...evidence, dense: 0 });
  if (mode === 'dense') return (evidence) => ({ ...evidence, lexical: 0 });
  return createFusion(
    candidates.map((article) => ({
      dense: passages.get(article)?.[0]?.cosine ?? -1,
      lexical: lexical.get(article) ?? 0,
    })),
  );
}

function rankOne(article: number, neighbours: readonly Neighbour[], lexical: number, score: Scorer): RankedArticle {
  const passages = neighbours.map(({ passage, cosine }): RankedPassage => {
    const contributions = score({ dense: cosine, lexical });
    return { passage, article, cosine, contributions, evidence: 0, score: contributions.dense + contributions.lexical };
  });
  return { article, passages, score: passages[0]?.score ?? score({ dense: -1, lexical }).lexical };
}
