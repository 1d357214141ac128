import type { ArticleEntry } from '../library/library.ts';
import { firstFrom, firstOnward } from './firstFrom.ts';
import { type RunEntries, STRETCH, STRETCHES } from './runEntries.ts';
import { eachWordRun } from './wordRuns.ts';

/** A piece of an article that has runs of words in common with a text. */
export interface LikePiece {
  readonly entry: ArticleEntry;
  /** Offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  /** How much of the text's runs it has, the rare ones above all, 0 to 1. */
  readonly held: number;
}

/** A piece with so much less of the runs than the best one has another sentence. */
const MUCH_LESS = 0.6;
/** Stretches that are looked at, those of the rarest runs. */
const MOST_CANDIDATES = 1_000;
/** Pieces that are given. */
const MOST_PIECES = 8;

/** The pieces of articles that share runs of words with a text, those with most first; none with much less than the best one. */
export function piecesLike({ entries, articleOf }: RunEntries, text: string): readonly LikePiece[] {
  const runs = rangesOf(entries, text);
  const reach = Math.ceil(text.length / STRETCH);
  return withoutOverlaps(weigh(entries, runs, reach), reach).map(({ place, held }) => {
    const { entry, base } = articleOf(place);
    const own = place - base;
    return { entry, start: (own - reach) * STRETCH, end: (own + reach + 1) * STRETCH, held };
  });
}

/** A run of a text, and where among the entries its places are. */
interface RunRange {
  readonly hash: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The rarest first. */
function rangesOf(entries: Float64Array, text: string): readonly RunRange[] {
  const hashes = new Set<number>();
  eachWordRun(text, (hash) => hashes.add(hash));
  return [...hashes]
    .map((hash) => {
      const from = firstFrom(entries, hash * STRETCHES, 0, entries.length);
      const to = firstFrom(entries, (hash + 1) * STRETCHES, from, entries.length);
      return { hash, from, to, weight: Math.log(1 + entries.length / (to - from + 1)) };
    })
    .sort((a, b) => a.to - a.from - (b.to - b.from));
}

interface Piece {
  readonly place: number;
  readonly held: number;
}

/** More than sums of the same weights can differ by. */
const ROUNDING = 1e-6;

/** The candidates with how much of the runs stands near; what can no longer come near the best one is dropped on the way. */
function weigh(entries: Float64Array, runs: readonly RunRange[], reach: number): readonly Piece[] {
  const all = runs.reduce((sum, { weight }) => sum + weight, 0);
  let pieces = candidates(entries, runs).map((place) => ({ place, held: 0 }));
  let left = all;
  for (const run of runs) {
    let best = 0;
    let from = run.from;
    for (const piece of pieces) {
      const base = run.hash * STRETCHES + piece.place;
      from = firstOnward(entries, base - reach, from, run.to);
      if (from < run.to && (entries[from] ?? Infinity) <= base + reach) piece.held += run.weight;
      best = Math.max(best, piece.held);
    }
    left -= run.weight;
    const least = MUCH_LESS * best - ROUNDING;
    pieces = pieces.filter(({ held }) => held + left >= least);
  }
  return pieces.map(({ place, held }) => ({ place, held: held / all }));
}

/** The stretches in which the rarest runs stand, in order. */
function candidates(entries: Float64Array, runs: readonly RunRange[]): readonly number[] {
  const places = new Set<number>();
  for (const { hash, from, to } of runs) {
    for (let at = from; at < to && places.size < MOST_CANDIDATES; at++)
      places.add((entries[at] ?? 0) - hash * STRETCHES);
  }
  return [...places].sort((a, b) => a - b);
}

/** The best pieces, none of which begins within another. */
function withoutOverlaps(pieces: readonly Piece[], reach: number): readonly Piece[] {
  const least = MUCH_LESS * pieces.reduce((most, { held }) => Math.max(most, held), 0);
  const kept: Piece[] = [];
  for (const piece of pieces.toSorted((a, b) => b.held - a.held || a.place - b.place)) {
    if (kept.length === MOST_PIECES || piece.held < least) break;
    if (!kept.some(({ place }) => Math.abs(place - piece.place) <= reach)) kept.push(piece);
  }
  return kept;
}
