import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildLibrary, fingerprintOf } from '../../src/library/build.ts';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import type { LibraryReader } from '../../src/library/library.ts';
import { readQuestion, type SearchWindow } from '../../src/retrieval/question.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';

/** Vectors by words: texts that share words are near, and with so many dimensions hardly any others. */
export const EMBEDDER = createDeterministicEmbedder({ dimensions: 256 });

/** Files of plain text: each is named for its article's id and holds `YYYY-MM-DD Title` and the text below. */
export type Files = Readonly<Record<string, string>>;

/**
 * Builds a library from files, in the order of their names, and opens it until the test ends.
 *
 * @param whole Files to be written as they are, by name with its ending.
 */
export async function libraryOf(files: Files, whole: Files = {}): Promise<LibraryReader> {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-'));
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(articles, `${name}.txt`), ` date ${text}`);
  for (const [name, text] of Object.entries(whole)) writeFileSync(join(articles, name), text);
  const library = openEmbeddedLibrary(join(folder, 'library'));
  const countTokens = (text: string) => text.split(/\s+/u).length;
  await buildLibrary({
    folder: articles,
    library,
    embedder: EMBEDDER,
    loadTokenCounter: async () => Promise.resolve(countTokens),
  });
  const reader = library.read(fingerprintOf(EMBEDDER));
  onTestFinished(() => {
    reader.close();
    rmSync(folder, { recursive: true });
  });
  return reader;
}

/** A question as retrieval reads it. */
export async function ask(reader: LibraryReader, text: string, window: SearchWindow | null = null) {
  return readQuestion(text, EMBEDDER, reader, window);
}

/** The key of the article of this id. */
export function keyOf(reader: LibraryReader, id: string): number {
  const article = reader.articles.find((entry) => entry.id === id);
  if (article === undefined) throw new Error(`no article ${id}`);
  return article.key;
}

/** The id of the article of this key. */
export function idOf(reader: LibraryReader, key: number): string {
  return reader.articles.find((entry) => entry.key === key)?.id ?? '';
}
