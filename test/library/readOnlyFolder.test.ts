import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { seededRandom } from '../../src/evaluation/seededRandom.ts';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import { build, FINGERPRINT, libraryFolder, readNewest } from './libraryFolder.ts';
import { sampleArticle, unitVector } from './sampleArticles.ts';

const NOBODY = 65_534;

/** Does the work as a user who may only read the folder. */
function withoutWriting<T>(folder: string, work: () => T): T {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  chmodAll([folder, ...files], 0o555);
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(NOBODY);
  try {
    return work();
  } finally {
    if (root) process.seteuid?.(0);
    chmodAll([folder, ...files], 0o755);
  }
}

function chmodAll(paths: readonly string[], mode: number): void {
  for (const path of paths) chmodSync(path, mode);
}

describe('A folder that cannot be written', () => {
  it('is read from a copy when the library rests there', async () => {
    const folder = libraryFolder();
    await build(folder, [sampleArticle('a'), sampleArticle('b')]);
    withoutWriting(folder, () => {
      const library = openEmbeddedLibrary(folder);
      expect(library.isEmpty()).toBe(false);
      const reader = library.read(FINGERPRINT);
      expect(reader.articles.map(({ id }) => id)).toEqual(['a', 'b']);
      expect(reader.nearest(unitVector(seededRandom(1)), 9)).toHaveLength(4);
      expect(reader.outdated()).toBe(false);
      reader.close();
      reader.close();
    });
    expect(readdirSync(folder)).not.toContain('readers');
  });

  it('is read as it was when opened, whatever others write there', async () => {
    const folder = libraryFolder();
    await build(folder, [sampleArticle('a'), sampleArticle('b')]);
    const other = readNewest(folder).reader;
    const reader = withoutWriting(folder, () => openEmbeddedLibrary(folder).read(FINGERPRINT));
    onTestFinished(() => {
      reader.close();
    });
    other.close();
    expect(reader.outdated()).toBe(false);

    await build(folder, [sampleArticle('a', { version: 2 })], ['b']);
    expect(reader.outdated()).toBe(true);
    expect(reader.article('a')?.title).toBe('Log a v1');
    expect(reader.article('b')).not.toBeNull();
    expect(reader.postings('seals')).toHaveLength(2);
  });

  it('is named when a build is to write there', async () => {
    const folder = libraryFolder();
    await build(folder, [sampleArticle('a')]);
    withoutWriting(folder, () => {
      expect(() => openEmbeddedLibrary(folder).write(FINGERPRINT)).toThrow(/cannot be opened or written.*rights/);
    });
  });
});
