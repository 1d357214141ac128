import type { ArticleEntry, LibraryReader } from '../library/library.ts';
import { wordRuns } from './wordRuns.ts';

/** A piece of an article that has runs of words in common with a text. */
export interface LikePiece {
  readonly entry: ArticleEntry;
  /** Offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  /** How much of the text's runs it has, the rare ones above all, 0 to 1. */
  readonly held: number;
}

/** The pieces of articles that share runs of words with a text, those with most first. */
export type RunIndex = (text: string) => readonly LikePiece[];

/** Characters of a stretch: where a run stands is known as exactly as that. */
const STRETCH = 256;
/** Room for the number of the stretch in an entry, which holds the hash above it: together 2^53. */
const STRETCHES = 2 ** 21;
/** Stretches that are looked at, those of the rarest runs. */
const MOST_CANDIDATES = 1_000;
/** Pieces that are given. */
const MOST_PIECES = 8;

const INDEXES = new WeakMap<LibraryReader, RunIndex>();

/**
 * The runs of words of all articles of a library that can be quoted, and where they stand. The index is made when it is first asked for, in
 * about a second for 20,000 passages, and kept with the reader in eight bytes a word.
 */
export function runIndex(reader: LibraryReader): RunIndex {
  const index = INDEXES.get(reader) ?? makeIndex(reader);
  INDEXES.set(reader, index);
  return index;
}

function makeIndex(reader: LibraryReader): RunIndex {
  const { entries, bases } = sortedEntries(reader);

  return (text) => {
    const runs = rangesOf(entries, text);
    const reach = Math.ceil(text.length / STRETCH);
    const all = runs.reduce((sum, { weight }) => sum + weight, 0);
    const heldAt = (place: number) =>
      runs.reduce((sum, run) => (standsNear(entries, run, place - reach, place + reach) ? sum + run.weight : sum), 0);
    const pieces = [...candidates(entries, runs)].map((place) => ({ place, held: heldAt(place) / all }));
    return withoutOverlaps(pieces, reach).map(({ place, held }) => {
      const article = lastUpTo(bases, place);
      const entry = reader.articles[article];
      if (entry === undefined) throw new Error(`No article has the stretch ${place}.`);
      const own = place - (bases[article] ?? 0);
      return { entry, start: (own - reach) * STRETCH, end: (own + reach + 1) * STRETCH, held };
    });
  };
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
  const hashes = new Set(wordRuns(text).map(({ hash }) => hash));
  return [...hashes]
    .map((hash) => {
      const from = firstFrom(entries, hash * STRETCHES, 0, entries.length);
      const to = firstFrom(entries, (hash + 1) * STRETCHES, from, entries.length);
      return { hash, from, to, weight: Math.log(1 + entries.length / (to - from + 1)) };
    })
    .sort((a, b) => a.to - a.from - (b.to - b.from));
}

/** The stretches in which the rarest runs stand. */
function candidates(entries: Float64Array, runs: readonly RunRange[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { hash, from, to } of runs) {
    for (let at = from; at < to && places.size < MOST_CANDIDATES; at++)
      places.add((entries[at] ?? 0) - hash * STRETCHES);
  }
  return places;
}

function standsNear(entries: Float64Array, { hash, from, to }: RunRange, first: number, last: number): boolean {
  const base = hash * STRETCHES;
  const at = firstFrom(entries, base + first, from, to);
  return at < to && (entries[at] ?? Infinity) <= base + last;
}

interface Piece {
  readonly place: number;
  readonly held: number;
}

/** The best pieces, none of which begins within another. */
function withoutOverlaps(pieces: readonly Piece[], reach: number): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => b.held - a.held || a.place - b.place)) {
    if (kept.length === MOST_PIECES) break;
    if (!kept.some(({ place }) => Math.abs(place - piece.place) <= reach)) kept.push(piece);
  }
  return kept;
}

/** Hash and stretch of each run; stretches are numbered through all articles, each of which begins at its base. */
function sortedEntries(reader: LibraryReader) {
  const bases: number[] = [];
  let stretches = 0;
  const chunks = reader.articles.map(({ id, retracted }) => {
    bases.push(stretches);
    const base = stretches;
    const text = retracted === null ? (reader.article(id)?.text ?? '') : '';
    // Some are left empty, so that no piece goes on from one article into the next.
    stretches += Math.ceil(text.length / STRETCH) + LONGEST_REACH;
    return Float64Array.from(
      wordRuns(text),
      ({ hash, offset }) => hash * STRETCHES + base + Math.floor(offset / STRETCH),
    );
  });
  const entries = new Float64Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    entries.set(chunk, at);
    at += chunk.length;
  }
  return { entries: entries.sort(), bases };
}

/** Stretches of the longest text that is looked up, 4,000 characters. */
const LONGEST_REACH = 16;

/** Index of the first entry of at least this, from `low` to before `high`; `high` where there is none. */
function firstFrom(entries: Float64Array, least: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((entries[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

function lastUpTo(bases: readonly number[], stretch: number): number {
  let [low, high] = [0, bases.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bases[middle] ?? 0) <= stretch) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
