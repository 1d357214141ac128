import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SOUND } from './harbourArticles.ts';

/** A temporary folder with articles and a library to be. */
export interface Place {
  readonly folder: string;
  readonly articles: string;
  readonly library: string;
  /** The options that name both folders. */
  readonly options: readonly string[];
  /** Writes a file of the articles folder. */
  write(path: string, content: string | Uint8Array): void;
  remove(): void;
}

/** A place with the sound articles. */
export function createPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  const [articles, library] = [join(folder, 'articles'), join(folder, 'library')];
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(articles, path)), { recursive: true });
    writeFileSync(join(articles, path), content);
  };
  for (const [path, content] of Object.entries(SOUND)) write(path, content);
  return {
    folder,
    articles,
    library,
    options: ['--articles', articles, '--library', library],
    write,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
