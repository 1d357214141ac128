import type { ArticleEntry, LibraryReader } from '../library/library.ts';
import { firstFrom } from './firstFrom.ts';
import { eachWordRun } from './wordRuns.ts';

/** Characters of a stretch: where a run stands is known as exactly as that. */
export const STRETCH = 256;

/** The runs of words of all articles of a library that can be quoted. Stretches are numbered through all articles. */
export interface RunEntries {
  /** For each run its hash times `STRETCHES`, plus the stretch in which it begins; sorted. */
  readonly entries: Float64Array;
  /** The article that has a stretch, and the number of its first stretch. */
  readonly articleOf: (stretch: number) => { readonly entry: ArticleEntry; readonly base: number };
}

/** Room for the number of the stretch in an entry, which holds the hash above it: together 2^53. */
export const STRETCHES = 2 ** 21;
/** Stretches of the longest text that is looked up, 4,000 characters. */
const LONGEST_REACH = 16;

/** Reads the runs of all articles, a few milliseconds of the work at a step. */
export function* readRuns(reader: LibraryReader): Generator<undefined, RunEntries> {
  const bases: number[] = [];
  const chunks: Float64Array[] = [];
  let stretches = 0;
  for (const { key, retracted } of reader.articles) {
    const text = retracted === null ? reader.textOf(key) : '';
    bases.push(stretches);
    chunks.push(runsOf(text, stretches));
    // Some are left empty, so that no piece goes on from one article into the next.
    stretches += Math.ceil(text.length / STRETCH) + LONGEST_REACH;
    yield;
  }
  const entries = yield* sorted(chunks);
  return {
    entries,
    articleOf: (stretch) => {
      const article = firstFrom(bases, stretch + 1, 0, bases.length) - 1;
      const [entry, base] = [reader.articles[article], bases[article]];
      if (entry === undefined || base === undefined) throw new Error(`No article has the stretch ${stretch}.`);
      return { entry, base };
    },
  };
}

function runsOf(text: string, base: number): Float64Array {
  const runs: number[] = [];
  eachWordRun(text, (hash, offset) => runs.push(hash * STRETCHES + base + Math.floor(offset / STRETCH)));
  return Float64Array.from(runs);
}

/** Parts into which entries are dealt by their hashes, since small parts are sorted sooner than the whole. */
const PARTS = 256;
const PART = (2 ** 32 / PARTS) * STRETCHES;

function* sorted(chunks: readonly Float64Array[]): Generator<undefined, Float64Array> {
  const ends = yield* endsOfParts(chunks);
  const entries = new Float64Array(ends.at(-1) ?? 0);
  const next = Uint32Array.of(0, ...ends);
  for (const chunk of chunks) {
    for (const entry of chunk) {
      const part = Math.floor(entry / PART);
      const at = next[part] ?? 0;
      entries[at] = entry;
      next[part] = at + 1;
    }
    yield;
  }
  for (const [part, end] of ends.entries()) {
    entries.subarray(ends[part - 1] ?? 0, end).sort();
    yield;
  }
  return entries;
}

function* endsOfParts(chunks: readonly Float64Array[]): Generator<undefined, Uint32Array> {
  const ends = new Uint32Array(PARTS);
  for (const chunk of chunks) {
    for (const entry of chunk) {
      const part = Math.floor(entry / PART);
      ends[part] = (ends[part] ?? 0) + 1;
    }
    yield;
  }
  for (let part = 1; part < PARTS; part++) ends[part] = (ends[part] ?? 0) + (ends[part - 1] ?? 0);
  return ends;
}
