import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../setupError.ts';
import type { Generation } from './generations.ts';
import type { HnswGraph, Hnswlib } from './hnswlib.ts';

/** What a generation says of the file of its vector index. */
export type IndexFile = Pick<Generation, 'indexFile' | 'indexBytes' | 'indexSha256'>;

export const NO_INDEX: IndexFile = { indexFile: null, indexBytes: null, indexSha256: null };

/**
 * Opens the index of a generation; null when there is none, the file is not the one that was committed, or it is of a release of
 * hnswlib that wrote another format.
 */
export function openIndex(hnswlib: Hnswlib, folder: string, generation: Generation): HnswGraph | null {
  const file = fileOfSize(folder, generation);
  if (file === null || digestSync(file) !== generation.indexSha256) return null;
  const graph = new hnswlib.HierarchicalNSW('ip', generation.dimensions);
  try {
    graph.readIndexSync(file);
    return graph;
  } catch {
    return null;
  }
}

/** Does what `openIndex` does, without keeping the event loop. */
export async function loadIndex(hnswlib: Hnswlib, folder: string, generation: Generation): Promise<HnswGraph | null> {
  const file = fileOfSize(folder, generation);
  if (file === null || (await digest(file)) !== generation.indexSha256) return null;
  const graph = new hnswlib.HierarchicalNSW('ip', generation.dimensions);
  return graph.readIndex(file).then(
    () => graph,
    () => null,
  );
}

/**
 * Writes the index of a generation: under its name there is always a whole file, and it is on the disk when this resolves.
 *
 * @throws SetupError when what was written cannot be read again.
 */
export async function saveIndex(
  hnswlib: Hnswlib,
  folder: string,
  { generation, dimensions }: Pick<Generation, 'generation' | 'dimensions'>,
  graph: HnswGraph,
): Promise<IndexFile> {
  const indexFile = `vectors-${generation}.hnsw`;
  const file = join(folder, indexFile);
  const draft = `${file}.tmp`;
  await graph.writeIndex(draft);
  await checkReadable(draft, new hnswlib.HierarchicalNSW('ip', dimensions));
  sync(draft, 'r+');
  const written = { indexFile, indexBytes: statSync(draft).size, indexSha256: await digest(draft) };
  renameSync(draft, file);
  if (process.platform !== 'win32') sync(folder, 'r');
  return written;
}

/** hnswlib does not notice when the disk is full: it leaves a file that is cut short. */
async function checkReadable(file: string, graph: HnswGraph): Promise<void> {
  try {
    await graph.readIndex(file);
  } catch (cause) {
    throw new SetupError(`${file} could not be written whole.`, 'Make room on the disk and try again.', { cause });
  }
}

function fileOfSize(folder: string, { indexFile, indexBytes }: IndexFile): string | null {
  if (indexFile === null) return null;
  const file = join(folder, indexFile);
  return statSync(file, { throwIfNoEntry: false })?.size === indexBytes ? file : null;
}

function digestSync(file: string): string {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(1 << 20);
  const descriptor = openSync(file, 'r');
  try {
    for (let read; (read = readSync(descriptor, chunk)) > 0;) hash.update(chunk.subarray(0, read));
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}

async function digest(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
