import { dimensionsOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { contentHashOf, countRows, saveGeneration } from './generations.ts';
import type { Generation } from './generations.ts';
import { loadIndex } from './indexFile.ts';
import { writeNextIndex } from './nextIndex.ts';
import type { IndexPlace } from './nextIndex.ts';
import { purge } from './purge.ts';
import { indexWords } from './wordIndex.ts';

/**
 * Makes the draft the newest generation, or where it changes nothing keeps the current one, whose index is built again if its
 * file is not as it was committed. Then clears away what nobody reads.
 *
 * @throws The signal's reason when it is aborted before the generation is visible.
 */
export async function commitDraft(
  place: IndexPlace,
  draft: Draft,
  current: Generation | null,
  fingerprint: string,
  signal: AbortSignal,
): Promise<Generation> {
  const generation =
    current === null || draft.isChanged()
      ? await commitNext(place, draft, current, fingerprint, signal)
      : await withIndex(place, current, signal);
  await purge(place.database, place.folder, generation.generation);
  return generation;
}

async function commitNext(
  place: IndexPlace,
  { generation }: Draft,
  current: Generation | null,
  fingerprint: string,
  signal: AbortSignal,
): Promise<Generation> {
  const { database } = place;
  const counts = countRows(database, generation);
  const dimensions = dimensionsOf(database, generation);
  const next = { generation, ...counts, dimensions };
  const index = await writeNextIndex(place, current, next, signal);
  await indexWords(database, generation, signal);
  signal.throwIfAborted();
  return saveGeneration(database, {
    ...next,
    ...index,
    committedAt: new Date().toISOString(),
    fingerprint,
    contentHash: contentHashOf(database, fingerprint, generation),
  });
}

async function withIndex(place: IndexPlace, current: Generation, signal: AbortSignal): Promise<Generation> {
  const { database, folder, hnswlib } = place;
  if (hnswlib === null || current.passages === 0) return current;
  if ((await loadIndex(hnswlib, folder, current)) !== null) return current;
  const index = await writeNextIndex(place, null, current, signal);
  return saveGeneration(database, { ...current, ...index });
}
