import { naming } from './damage.ts';
import { embeddedReader } from './embeddedReader.ts';
import { embeddedWriter } from './embeddedWriter.ts';
import { loadHnswlib } from './hnswlib.ts';
import type { Hnswlib } from './hnswlib.ts';
import type { Library } from './library.ts';
import { libraryState } from './libraryState.ts';
import { openNewest } from './openGeneration.ts';
import { databaseFile } from './schema.ts';

export interface EmbeddedLibraryOptions {
  /** Takes lines for the person who runs Parley: what is amiss, and what serves instead. */
  readonly onNotice?: (line: string) => void;
  /** Loads the HNSW addon, or throws where it cannot be loaded; hnswlib-node when left out. */
  readonly loadHnsw?: () => Hnswlib;
}

/**
 * The library of one machine: a folder with a SQLite database, which is the one source of truth, and beside it a vector index
 * that can always be built from it. Nothing is opened or created before it is read or written.
 *
 * @param folder Where the library is, or is to be.
 */
export function openEmbeddedLibrary(folder: string, options: EmbeddedLibraryOptions = {}): Library {
  const { onNotice = () => undefined, loadHnsw = loadHnswlib } = options;
  const hnswlib = onceLoaded(loadHnsw, onNotice);
  return {
    isEmpty: () => libraryState(folder) === 'none',
    read: (fingerprint) => {
      const open = openNewest(folder, fingerprint);
      try {
        return naming(databaseFile(folder), () => embeddedReader(folder, open, hnswlib(), onNotice));
      } catch (error) {
        open.close();
        throw error;
      }
    },
    write: (fingerprint) => embeddedWriter(folder, fingerprint, hnswlib, onNotice),
  };
}

function onceLoaded(load: () => Hnswlib, onNotice: (line: string) => void): () => Hnswlib | null {
  let loaded: Hnswlib | null | undefined;
  return () => {
    if (loaded !== undefined) return loaded;
    try {
      return (loaded = load());
    } catch (error) {
      const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1).join('');
      onNotice(`hnswlib-node cannot be loaded (${reason}); exact search serves.`);
      return (loaded = null);
    }
  };
}
