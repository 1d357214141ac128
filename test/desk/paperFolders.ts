import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Folders } from './paperHouse.ts';
import { PAPERS } from './papers.ts';

/** Temporary folders with the papers' articles, and a library to be. */
export interface PaperFolders extends Folders {
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): void;
  remove(): void;
}

export function createPaperFolders(): PaperFolders {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, content] of Object.entries(files)) writeFileSync(join(articles, path), content);
  };
  write(PAPERS);
  return {
    folder,
    articles,
    library: join(folder, 'library'),
    write,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
