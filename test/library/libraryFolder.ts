import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import { loadHnswlib } from '../../src/library/hnswlib.ts';
import type { LibraryReader } from '../../src/library/library.ts';
import { putAll } from './sampleArticles.ts';
import type { SampleArticle } from './sampleArticles.ts';

export const FINGERPRINT = 'model-a';

/** A folder for one test, gone after it. */
export function libraryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Puts and removes in one build; gives the lines that the library had for the person. */
export async function build(folder: string, samples: readonly SampleArticle[], removed: readonly string[] = []) {
  const notices: string[] = [];
  const writer = openEmbeddedLibrary(folder, { onNotice: (line) => notices.push(line) }).write(FINGERPRINT);
  putAll(writer, samples);
  for (const id of removed) writer.remove(id);
  return { ...(await writer.commit()), notices };
}

/** Opens the newest generation until the test ends, with the lines that the library had for the person. */
export function readNewest(folder: string): { readonly reader: LibraryReader; readonly notices: readonly string[] } {
  const notices: string[] = [];
  const reader = openEmbeddedLibrary(folder, { onNotice: (line) => notices.push(line) }).read(FINGERPRINT);
  onTestFinished(() => {
    reader.close();
  });
  return { reader, notices };
}

/** What `nearest` has to find. */
export function nearestOfAll(reader: LibraryReader, question: Float32Array, count: number) {
  return reader
    .cosines(
      question,
      reader.articles.map(({ key }) => key),
    )
    .toSorted((a, b) => b.cosine - a.cosine || a.passage - b.passage)
    .slice(0, count);
}

/** False where the optional hnswlib-node is not installed. */
export function isHnswLoadable(): boolean {
  try {
    return Boolean(loadHnswlib());
  } catch {
    return false;
  }
}
