import { resolve } from 'node:path';
import type { Config } from './config.ts';
import { type Names, readNames } from './corpus/names.ts';
import { type OutletMarks, readOutlets } from './corpus/outlets.ts';
import type { Embedder } from './embedding/embedder.ts';
import { createLocalEmbedder } from './embedding/localEmbedder.ts';
import { createTokenCounter } from './embedding/tokenCounter.ts';
import { buildLibrary, type BuildReport, fingerprintOf, isCurrent } from './library/build.ts';
import { openEmbeddedLibrary } from './library/embeddedLibrary.ts';
import type { HeldArticle, Library, LibraryReader } from './library/library.ts';
import { WriterAtWork } from './library/writerLock.ts';

/** What the commands share: the settings, the model in its process, and the library of the articles. */
export interface House {
  readonly embedder: Embedder;
  /** Absolute path of the articles folder. */
  readonly articles: string;
  /** The names of the articles folder's `names.yml`, as they were when the house was opened. */
  readonly names: Names;
  /** The marks of the articles folder's `outlets.yml`, as they were when the house was opened. */
  readonly outlets: OutletMarks;

  /** Brings the library up to date with the articles. */
  build(onProgress?: (done: number, total: number) => void): Promise<BuildReport>;

  /**
   * Opens the newest generation, after bringing it up to date where articles have changed. While another process builds, the
   * generation that is there serves.
   *
   * @throws SetupError when the library is of another model or schema, or there is nothing to read.
   */
  open(onProgress?: (done: number, total: number) => void): Promise<LibraryReader>;

  /**
   * Opens the newest generation as it is; the articles are not looked at.
   *
   * @throws SetupError as `open` does.
   */
  openNewest(): LibraryReader;

  /**
   * The reader itself where it is the newest and the articles are as it has them; else it is closed and another one opened in its place.
   */
  renew(reader: LibraryReader): Promise<LibraryReader>;

  /** Ends the model's process. */
  close(): Promise<void>;
}

/** The settings that a house takes. */
export type HouseConfig = Pick<Config, 'articles' | 'library' | 'model' | 'startedIn'>;

export interface HouseOptions {
  /** The articles folder; the setting's when left out. */
  readonly articles?: string | undefined;
  /** The library's folder; the setting's when left out. */
  readonly library?: string | undefined;
  /** Takes lines for the person who runs the command. */
  readonly onNotice: (line: string) => void;
}

/**
 * Reads names and outlets, starts the model's process and names the folders; no article is read and nothing built yet.
 *
 * @throws SetupError when names or outlets are malformed, with file and line.
 */
export async function openHouse(config: HouseConfig, options: HouseOptions): Promise<House> {
  const { onNotice } = options;
  const articles = resolve(config.startedIn, options.articles ?? config.articles);
  const library = openEmbeddedLibrary(resolve(config.startedIn, options.library ?? config.library), { onNotice });
  const [names, outlets] = await Promise.all([readNames(articles), readOutlets(articles)]);
  const embedder = await createLocalEmbedder(config.model);
  const fingerprint = fingerprintOf(embedder);

  const build: House['build'] = async (onProgress) => {
    const report = await buildLibrary({
      folder: articles,
      library,
      embedder,
      loadTokenCounter: async () => createTokenCounter(config.model),
      ...(onProgress && { onProgress }),
    });
    for (const { path, reason } of report.articleChanges.failed) onNotice(`${path} left out: ${reason}`);
    return report;
  };

  const open: House['open'] = async (onProgress) =>
    openUpToDate({ articles, library, fingerprint, onNotice, build: async () => build(onProgress) });

  return {
    embedder,
    articles,
    names,
    outlets,
    build,
    open,
    openNewest: () => library.read(fingerprint),
    renew: async (reader) => {
      if (!reader.outdated() && (await isCurrent(articles, heldBy(reader)))) return reader;
      const next = await open();
      reader.close();
      return next;
    },
    close: async () => embedder.close(),
  };
}

interface Opening {
  readonly articles: string;
  readonly library: Library;
  readonly fingerprint: string;
  readonly onNotice: (line: string) => void;
  readonly build: () => Promise<BuildReport>;
}

async function openUpToDate({ articles, library, fingerprint, onNotice, build }: Opening): Promise<LibraryReader> {
  if (library.isEmpty()) {
    await build();
    return library.read(fingerprint);
  }
  const reader = library.read(fingerprint);
  if (await isCurrent(articles, heldBy(reader))) return reader;
  try {
    await build();
  } catch (error) {
    if (!(error instanceof WriterAtWork)) {
      reader.close();
      throw error;
    }
    onNotice(`${error.message} Answering from the library as it was.`);
    return reader;
  }
  reader.close();
  return library.read(fingerprint);
}

function heldBy(reader: LibraryReader): ReadonlyMap<string, HeldArticle> {
  return new Map(reader.articles.map(({ id, path, contentHash }) => [id, { path, contentHash }]));
}
