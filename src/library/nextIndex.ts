import type { Database } from 'better-sqlite3';
import { VALID } from './generations.ts';
import type { Generation } from './generations.ts';
import type { HnswGraph, Hnswlib } from './hnswlib.ts';
import { loadIndex, NO_INDEX, saveIndex } from './indexFile.ts';
import type { IndexFile } from './indexFile.ts';
import { inSlices } from './slices.ts';
import { floatsOf } from './vectorCoding.ts';

/** Links per point and points kept in view while building: hnswlib's defaults, with which recall@10 is above .99. */
const LINKS = 16;
const EF_CONSTRUCTION = 200;

/** When more than this part of a graph's points is deleted, it is built anew. */
const MOST_DELETED = 0.2;

/** Where an index is built. */
export interface IndexPlace {
  readonly database: Database;
  readonly folder: string;
  /** Null where no index can be built. */
  readonly hnswlib: Hnswlib | null;
}

type NextGeneration = Pick<Generation, 'generation' | 'passages' | 'dimensions'>;

/**
 * Writes the vector index of the next generation: the current one's with what changed, or where that cannot be, a new one.
 *
 * @param current Null to build from the vectors alone.
 * @throws The signal's reason when it is aborted, SetupError when the file cannot be written.
 */
export async function writeNextIndex(
  { database, folder, hnswlib }: IndexPlace,
  current: Generation | null,
  next: NextGeneration,
  signal: AbortSignal,
): Promise<IndexFile> {
  if (hnswlib === null || next.passages === 0) return NO_INDEX;
  const added = passagesWhere(database, 'firstGeneration = @generation', next.generation);
  let graph = current && (await loadIndex(hnswlib, folder, current));
  if (current && graph && isWorthKeeping(graph, added.length, current, next)) {
    for (const key of passagesWhere(database, 'lastGeneration = @generation', current.generation))
      graph.markDelete(key);
    graph.resizeIndex(graph.getCurrentCount() + added.length);
    await addPoints(database, graph, added, signal);
  } else {
    graph = await newGraph(database, hnswlib, next, signal);
  }
  return saveIndex(hnswlib, folder, next, graph);
}

function isWorthKeeping(graph: HnswGraph, added: number, current: Generation, next: NextGeneration): boolean {
  const points = graph.getCurrentCount() + added;
  return current.dimensions === next.dimensions && points - next.passages <= MOST_DELETED * points;
}

async function newGraph(
  database: Database,
  hnswlib: Hnswlib,
  { generation, passages, dimensions }: NextGeneration,
  signal: AbortSignal,
): Promise<HnswGraph> {
  const graph = new hnswlib.HierarchicalNSW('ip', dimensions);
  graph.initIndex(passages, LINKS, EF_CONSTRUCTION);
  await addPoints(database, graph, passagesWhere(database, VALID, generation), signal);
  return graph;
}

async function addPoints(
  database: Database,
  graph: HnswGraph,
  keys: readonly number[],
  signal: AbortSignal,
): Promise<void> {
  const vectors = database.prepare<[number], Buffer>('SELECT vector FROM passages WHERE key = ?').pluck();
  await inSlices(
    keys,
    (key) => {
      const vector = vectors.get(key);
      if (vector !== undefined) graph.addPoint(Array.from(floatsOf(vector)), key);
    },
    signal,
  );
}

function passagesWhere(database: Database, condition: string, generation: number): readonly number[] {
  const keys = database.prepare<[{ generation: number }], number>(
    `SELECT passages.key FROM passages JOIN articles ON articles.key = article WHERE ${condition} ORDER BY passages.key`,
  );
  return keys.pluck().all({ generation });
}
