import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/evaluation/seededRandom.ts';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import type { EmbeddedLibraryOptions } from '../../src/library/embeddedLibrary.ts';
import { libraryContract } from '../contracts/library.ts';
import { build, FINGERPRINT, isHnswLoadable, libraryFolder, nearestOfAll, readNewest } from './libraryFolder.ts';
import { putAll, sampleArticle, unitVector } from './sampleArticles.ts';

function placeWith(options: EmbeddedLibraryOptions) {
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'library-'));
    return {
      open: () => openEmbeddedLibrary(folder, options),
      remove: () => {
        rmSync(folder, { recursive: true });
      },
    };
  };
}

function notBuilt(): never {
  throw new Error('Cannot find it\nRequire stack: …');
}

libraryContract('The embedded library with HNSW', placeWith({}));
libraryContract('The embedded library without HNSW', placeWith({ loadHnsw: notBuilt }));

describe('The embedded library', () => {
  it('says in one line, once, that exact search serves where hnswlib-node cannot be loaded', async () => {
    const folder = libraryFolder();
    const notices: string[] = [];
    const library = openEmbeddedLibrary(folder, { loadHnsw: notBuilt, onNotice: (line) => notices.push(line) });
    const writer = library.write(FINGERPRINT);
    putAll(writer, [sampleArticle('a'), sampleArticle('b')]);
    await writer.commit();
    library.read(FINGERPRINT).close();
    expect(notices).toEqual(['hnswlib-node cannot be loaded (Cannot find it); exact search serves.']);
    expect(readdirSync(folder).filter((name) => name.endsWith('.hnsw'))).toEqual([]);
  });

  it.skipIf(!isHnswLoadable())(
    'gets its index with the next build where hnswlib-node can be loaded again, and is read without it',
    async () => {
      const folder = libraryFolder();
      const without = openEmbeddedLibrary(folder, { loadHnsw: notBuilt });
      const writer = without.write(FINGERPRINT);
      putAll(writer, [sampleArticle('a'), sampleArticle('b')]);
      await writer.commit();
      expect((await build(folder, [])).generation).toBe(1);
      expect(readdirSync(folder)).toContain('vectors-1.hnsw');

      const question = unitVector(seededRandom(1));
      for (const reader of [readNewest(folder).reader, without.read(FINGERPRINT)]) {
        expect(reader.nearest(question, 3)).toEqual(nearestOfAll(reader, question, 3));
        reader.close();
      }
    },
  );

  it('is outdated when its folder was deleted and another library built there', async () => {
    const folder = libraryFolder();
    await build(folder, [sampleArticle('a')]);
    const { reader } = readNewest(folder);
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    expect(reader.outdated()).toBe(false);
    await build(folder, [sampleArticle('b')]);
    expect(reader.outdated()).toBe(true);
    expect(reader.article('a')).not.toBeNull();
    expect(readNewest(folder).reader.articles.map(({ id }) => id)).toEqual(['b']);
  });
});
