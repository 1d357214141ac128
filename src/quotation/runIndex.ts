import { setImmediate } from 'node:timers/promises';
import type { LibraryReader } from '../library/library.ts';
import { type LikePiece, piecesLike } from './likePieces.ts';
import { readRuns, type RunEntries } from './runEntries.ts';

/** The pieces of articles that share runs of words with a text, those with most first; none with much less than the best one. */
export type RunIndex = (text: string) => readonly LikePiece[];

/** An index that is ready, or what is left to do for it. */
interface Making {
  index: RunIndex | null;
  readonly work: Generator<undefined, RunEntries>;
}

const MAKINGS = new WeakMap<LibraryReader, Making>();

/**
 * The runs of words of all articles of a library that can be quoted, and where they stand. The index is made when it is first asked for,
 * unless that was done before with `prepareRunIndex`, and kept with the reader in eight bytes a word.
 */
export function runIndex(reader: LibraryReader): RunIndex {
  const making = makingOf(reader);
  while (making.index === null) step(reader, making);
  return making.index;
}

/** How long making the index may keep the event loop without a pause, in milliseconds. */
const SLICE_MS = 10;

/**
 * Makes the index before anybody asks for it, in slices that let the event loop go on: half a second for 20,000 passages. What was done
 * stays done, and whoever asks meanwhile does the rest.
 *
 * @throws The signal's reason, once it is aborted.
 */
export async function prepareRunIndex(reader: LibraryReader, signal?: AbortSignal): Promise<void> {
  const making = makingOf(reader);
  let since = performance.now();
  while (making.index === null) {
    signal?.throwIfAborted();
    step(reader, making);
    if (performance.now() - since < SLICE_MS) continue;
    await setImmediate();
    since = performance.now();
  }
}

function makingOf(reader: LibraryReader): Making {
  const making = MAKINGS.get(reader) ?? { index: null, work: readRuns(reader) };
  MAKINGS.set(reader, making);
  return making;
}

function step(reader: LibraryReader, making: Making): void {
  try {
    const result = making.work.next();
    if (result.done === true) making.index = (text) => piecesLike(result.value, text);
  } catch (error) {
    MAKINGS.delete(reader);
    throw error;
  }
}
