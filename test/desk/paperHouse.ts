import { readNames } from '../../src/corpus/names.ts';
import { readOutlets } from '../../src/corpus/outlets.ts';
import type { DeskHouse } from '../../src/desk/localDesk.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { buildLibrary, fingerprintOf } from '../../src/library/build.ts';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import { words } from '../../src/text/words.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';

/** Two folders. */
export interface Folders {
  readonly articles: string;
  readonly library: string;
}

/** What a desk needs, without a model. */
export async function paperHouse(
  folders: Folders,
  embedder: Embedder = createDeterministicEmbedder({ dimensions: 256 }),
): Promise<DeskHouse> {
  const library = openEmbeddedLibrary(folders.library);
  const openNewest = () => library.read(fingerprintOf(embedder));
  return {
    embedder,
    names: await readNames(folders.articles),
    outlets: await readOutlets(folders.articles),
    open: async () => {
      await index(folders);
      return openNewest();
    },
    openNewest,
  };
}

/** Brings the library up to date with the articles, as another process would. */
export async function index({ articles, library }: Folders): Promise<void> {
  await buildLibrary({
    folder: articles,
    library: openEmbeddedLibrary(library),
    embedder: createDeterministicEmbedder({ dimensions: 256 }),
    loadTokenCounter: async () => Promise.resolve((text: string) => words(text).length),
  });
}
