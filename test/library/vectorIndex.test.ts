import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/evaluation/seededRandom.ts';
import { loadHnswlib } from '../../src/library/hnswlib.ts';
import { build, isHnswLoadable, libraryFolder, nearestOfAll, readNewest } from './libraryFolder.ts';
import { DIMENSIONS, sampleArticle, unitVector } from './sampleArticles.ts';

/** hnswlib's own exact search, the judge of the approximate one. */
interface BruteforceSearch {
  initIndex(capacity: number): void;
  addPoint(vector: number[], label: number): void;
  searchKnn(vector: number[], count: number): { readonly neighbors: number[] };
}

function bruteforce(dimensions: number): BruteforceSearch {
  const addon = createRequire(import.meta.url)('hnswlib-node') as {
    BruteforceSearch: new (space: 'ip', dimensions: number) => BruteforceSearch;
  };
  return new addon.BruteforceSearch('ip', dimensions);
}

function clustered(articles: number, passages: number, version = 1) {
  const random = seededRandom(99);
  const centres = Array.from({ length: 50 }, () => unitVector(random));
  return Array.from({ length: articles }, (_, n) =>
    sampleArticle(`a${n}`, { passages, version, ...near(centres[n % centres.length]) }),
  );
}

function near(centre: Float32Array | undefined) {
  return centre === undefined ? {} : { near: centre };
}

function pointsIn(folder: string, generation: number): number {
  const graph = new (loadHnswlib().HierarchicalNSW)('ip', DIMENSIONS);
  graph.readIndexSync(join(folder, `vectors-${generation}.hnsw`));
  return graph.getCurrentCount();
}

describe.skipIf(!isHnswLoadable())('The vector index', () => {
  it('finds of 5,000 clustered passages at least .99 of the nearest ten', async () => {
    const folder = libraryFolder();
    const samples = clustered(250, 20);
    await build(folder, samples);
    const { reader } = readNewest(folder);
    const judge = bruteforce(DIMENSIONS);
    judge.initIndex(5000);
    const random = seededRandom(2);
    const questions = Array.from({ length: 50 }, () => unitVector(random));
    for (const { article, passages } of samples) {
      const key = reader.articles.find(({ id }) => id === article.id)?.key ?? 0;
      reader.cosines(questions[0] ?? new Float32Array(), [key]).forEach(({ passage }, n) => {
        judge.addPoint([...(passages[n]?.embedding.vector ?? [])], passage);
      });
      if (questions.length < 100) questions.push(passages[0]?.embedding.vector ?? new Float32Array());
    }

    const found = questions.map((question) => {
      const right = new Set(judge.searchKnn([...question], 10).neighbors);
      return reader.nearest(question, 10).filter(({ passage }) => right.has(passage)).length;
    });
    expect(found).toHaveLength(100);
    expect(found.reduce((sum, n) => sum + n) / 1000).toBeGreaterThanOrEqual(0.99);
  });

  it('finds exactly the nearest of 2,000 passages, also after changes and removals', async () => {
    const folder = libraryFolder();
    await build(folder, clustered(200, 10));
    await build(folder, clustered(12, 10, 2), ['a30', 'a31', 'a32']);
    await build(folder, clustered(5, 14, 3), ['a40']);
    expect(pointsIn(folder, 3)).toBe(2000 + 12 * 10 + 5 * 14);
    const { reader, notices } = readNewest(folder);
    const random = seededRandom(3);
    for (let n = 0; n < 50; n++) {
      const question = unitVector(random);
      for (const count of [5, 50])
        expect(reader.nearest(question, count)).toEqual(nearestOfAll(reader, question, count));
    }
    expect(notices).toEqual([]);
  });

  it('is built anew when more than a fifth of its points are deleted', async () => {
    const folder = libraryFolder();
    await build(folder, clustered(20, 5));
    await build(folder, [], ['a0', 'a1', 'a2', 'a3']);
    expect(pointsIn(folder, 2)).toBe(100);
    await build(folder, [], ['a4']);
    expect(pointsIn(folder, 3)).toBe(75);
  });

  it.each<[string, (file: string, folder: string) => unknown]>([
    [
      'is missing',
      (file) => {
        rmSync(file);
      },
    ],
    [
      'is empty',
      (file) => {
        truncateSync(file);
      },
    ],
    [
      'is cut short',
      (file) => {
        truncateSync(file, readFileSync(file).length >> 1);
      },
    ],
    [
      'has a flipped bit',
      (file) => {
        writeFileSync(file, flipped(readFileSync(file)));
      },
    ],
    [
      'is that of another generation',
      (file, folder) => {
        writeFileSync(file, readFileSync(join(folder, 'other.hnsw')));
      },
    ],
  ])('is not used when its file %s, and the next build mends it', async (_, damage) => {
    const folder = libraryFolder();
    await build(folder, clustered(30, 5));
    const file = join(folder, 'vectors-2.hnsw');
    writeFileSync(join(folder, 'other.hnsw'), readFileSync(join(folder, 'vectors-1.hnsw')));
    await build(folder, clustered(4, 5, 2));
    damage(file, folder);

    const question = unitVector(seededRandom(4));
    const damaged = readNewest(folder);
    expect(damaged.notices).toEqual([expect.stringMatching(/^vectors-2\.hnsw .*exact search.*npm run -s index/)]);
    expect(damaged.reader.nearest(question, 20)).toEqual(nearestOfAll(damaged.reader, question, 20));

    expect((await build(folder, [])).generation).toBe(2);
    const mended = readNewest(folder);
    expect(mended.notices).toEqual([]);
    expect(pointsIn(folder, 2)).toBe(150);
    expect(mended.reader.nearest(question, 20)).toEqual(damaged.reader.nearest(question, 20));
  });

  it('is built from the vectors when changes follow on a file that is damaged', async () => {
    const folder = libraryFolder();
    await build(folder, clustered(30, 5));
    truncateSync(join(folder, 'vectors-1.hnsw'), 1000);
    await build(folder, clustered(1, 5, 2));
    expect(pointsIn(folder, 2)).toBe(150);
    expect(readNewest(folder).notices).toEqual([]);
  });
});

function flipped(bytes: Buffer): Buffer {
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 4, bytes.length >> 1);
  return bytes;
}
