import type { Config } from './config.ts';
import { createLocalEmbedder, type LocalEmbedder } from './embedding/localEmbedder.ts';
import { createTokenCounter } from './embedding/tokenCounter.ts';
import type { TestSet } from './evaluation/testSet.ts';
import { openTestSetLibrary } from './evaluation/testSetLibrary.ts';
import { openEmbeddedLibrary } from './library/embeddedLibrary.ts';
import type { LibraryReader } from './library/library.ts';
import { createProgress } from './terminal/progress.ts';
import { notice } from './terminal/runCommand.ts';

/** Starts the model for as long as `use` takes. */
export async function withEmbedder<T>(config: Config, use: (embedder: LocalEmbedder) => Promise<T>): Promise<T> {
  const embedder = await createLocalEmbedder(config.model);
  try {
    return await use(embedder);
  } finally {
    await embedder.close();
  }
}

/** Opens a test set's library in a folder, with a progress bar while it is built. */
export async function openSet(
  config: Config,
  set: TestSet,
  place: string,
  embedder: LocalEmbedder,
): Promise<LibraryReader> {
  const progress = createProgress('Indexing', 'documents');
  return openTestSetLibrary(set, openEmbeddedLibrary(place, { onNotice: notice }), place, {
    embedder,
    loadTokenCounter: async () => createTokenCounter(config.model),
    onProgress: progress.update,
  }).finally(progress.stop);
}
