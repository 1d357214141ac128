import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createLocalEmbedder } from '../embedding/localEmbedder.ts';
import type { EmbeddingModel } from '../embedding/model.ts';
import { createTokenCounter } from '../embedding/tokenCounter.ts';
import { buildLibrary } from '../library/build.ts';
import { openEmbeddedLibrary } from '../library/embeddedLibrary.ts';
import type { LibraryCounts } from '../library/library.ts';
import { startBareModel } from './bareModel.ts';
import { benchQuestions, writeBenchCorpus } from './benchCorpus.ts';
import { type BenchHouse, type IndexingFigures, measureIndexing, timed } from './indexingBench.ts';
import { median } from './quantiles.ts';
import { measureQuestions, type QuestionFigures } from './questionBench.ts';

/** The figures of one run on this machine. */
export interface BenchReport extends LibraryCounts {
  readonly indexing: IndexingFigures;
  readonly asking: QuestionFigures;
  /** Milliseconds that indexing takes when no article has changed, without the start of the process. */
  readonly unchangedMs: number;
  /** Bytes on the disk, all files of the library, over its passages. */
  readonly bytesPerPassage: number;
}

export interface BenchOptions {
  readonly model: EmbeddingModel;
  /** An empty folder, for articles and library. */
  readonly folder: string;
  readonly articles: number;
  readonly questions: number;
  readonly onNotice: (line: string) => void;
  /** Told while articles are indexed: articles done, and of how many. */
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Measures indexing and asking on generated articles, and in turn with them the bare model on the same texts.
 *
 * @throws SetupError when the model cannot be used.
 */
export async function runBench({
  model,
  folder,
  articles,
  questions,
  onNotice,
  onProgress,
}: BenchOptions): Promise<BenchReport> {
  const places = { articles: join(folder, 'articles'), library: join(folder, 'library') };
  await writeBenchCorpus(places.articles, articles);
  const embedder = await createLocalEmbedder(model);
  try {
    await embedder.ready();
    const countTokens = await createTokenCounter(model);
    const bare = await startBareModel(model);
    const library = openEmbeddedLibrary(places.library, { onNotice });
    const house = { articles: places.articles, library, embedder, countTokens, bare };
    return await measureAll(house, places.library, benchQuestions(questions), onProgress).finally(bare.close);
  } finally {
    await embedder.close();
  }
}

async function measureAll(
  house: BenchHouse,
  libraryFolder: string,
  questions: readonly string[],
  onProgress: BenchOptions['onProgress'],
): Promise<BenchReport> {
  const indexing = await measureIndexing(house, onProgress);
  const asking = await measureQuestions(house, questions);
  const { unchangedMs, ...counts } = await measureUnchanged(house);
  return {
    ...counts,
    indexing,
    asking,
    unchangedMs,
    bytesPerPassage: (await bytesIn(libraryFolder)) / counts.passages,
  };
}

const REPEATS = 5;

async function measureUnchanged({
  articles,
  library,
  embedder,
  countTokens,
}: BenchHouse): Promise<LibraryCounts & Pick<BenchReport, 'unchangedMs'>> {
  const input = { folder: articles, library, embedder, loadTokenCounter: async () => Promise.resolve(countTokens) };
  const { articles: count, passages, sentences, articleChanges } = await buildLibrary(input);
  if (articleChanges.unchanged !== count) throw new Error('The library is not that of the articles folder.');
  const milliseconds: number[] = [];
  for (let i = 0; i < REPEATS; i++) milliseconds.push(await timed(async () => buildLibrary(input)));
  return { articles: count, passages, sentences, unchangedMs: median(milliseconds) };
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((total, size) => total + size, 0);
}
