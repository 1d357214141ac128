import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { seededRandom } from '../../src/evaluation/seededRandom.ts';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import type { LibraryReader } from '../../src/library/library.ts';
import { databaseFile } from '../../src/library/schema.ts';
import { WriterAtWork } from '../../src/library/writerLock.ts';
import { bringTo, edition } from './editions.ts';
import { build, FINGERPRINT, libraryFolder, nearestOfAll, readNewest } from './libraryFolder.ts';
import { unitVector } from './sampleArticles.ts';

const SCRIPT = fileURLToPath(new URL('buildProcess.ts', import.meta.url));

/** Builds an edition in a process of its own. */
function startBuild(folder: string, number: number) {
  const args = ['--import', 'tsx', SCRIPT, folder, FINGERPRINT, String(number)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    pid: child.pid,
    /** The next line, or undefined at the end. */
    step: async () => (await lines.next()).value as string | undefined,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Everything of a generation that can be read is there and fits. */
function expectWhole(reader: LibraryReader, number: number): void {
  const samples = new Map(edition(number).map((sample) => [sample.article.id, sample]));
  expect(reader.articles.map(({ id }) => id).toSorted()).toEqual([...samples.keys()].toSorted());
  for (const { id, key } of reader.articles) {
    const sample = samples.get(id);
    expect(reader.article(id)).toEqual(sample?.article);
    const keys = reader.cosines(unitVector(seededRandom(1)), [key]).map(({ passage }) => passage);
    const vectors = reader.passages(keys).map(({ vector }) => vector);
    expect(vectors).toEqual(sample?.passages.map(({ embedding }) => embedding.vector));
  }
  const question = unitVector(seededRandom(number));
  expect(reader.nearest(question, 25)).toEqual(nearestOfAll(reader, question, 25));
  expect(reader.postings('seals').map(({ article }) => article)).toEqual(
    reader.articles.map(({ key }) => key).toSorted((a, b) => a - b),
  );
}

async function buildEdition(folder: string, number: number): Promise<number> {
  const writer = openEmbeddedLibrary(folder).write(FINGERPRINT);
  bringTo(writer, edition(number));
  return (await writer.commit()).generation;
}

describe('A build that is killed', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'at any moment leaves the last generation whole, and the next build ends it (%i)',
    async (seed) => {
      const folder = libraryFolder();
      await buildEdition(folder, 10);
      const random = seededRandom(seed);
      const child = startBuild(folder, 11);
      const steps = 1 + Math.floor(random() * 40);
      for (let step = 0, line = await child.step(); step < steps && line !== 'committing'; step++)
        line = await child.step();
      await setTimeout(random() * 60);
      await child.kill();

      const { reader, notices } = readNewest(folder);
      expect(notices).toEqual([]);
      expectWhole(reader, 9 + reader.generation);
      expect(await buildEdition(folder, 12)).toBe(reader.generation + 1);
      expectWhole(reader, 9 + reader.generation);
      expectWhole(readNewest(folder).reader, 12);
    },
  );

  it('between the index and the commit leaves the last generation, and the next build goes on from what was put', async () => {
    const folder = libraryFolder();
    await buildEdition(folder, 10);
    const child = startBuild(folder, 11);
    while ((await child.step()) !== 'committing');
    // The commit itself has to wait for this transaction.
    const blocker = new Database(databaseFile(folder));
    blocker.exec('BEGIN IMMEDIATE');
    while (!existsSync(join(folder, 'vectors-2.hnsw'))) await setTimeout(2);
    await child.kill();
    blocker.close();

    expectWhole(readNewest(folder).reader, 10);
    const writer = openEmbeddedLibrary(folder).write(FINGERPRINT);
    const put: string[] = [];
    bringTo(writer, edition(11), () => put.push('again'));
    expect(put).toEqual([]);
    expect((await writer.commit()).generation).toBe(2);
    const { reader, notices } = readNewest(folder);
    expect(notices).toEqual([]);
    expectWhole(reader, 11);
  });

  it('lets the next writer in at once', async () => {
    const folder = libraryFolder();
    const child = startBuild(folder, 10);
    expect(await child.step()).toBe('writing');
    const writing = () => openEmbeddedLibrary(folder).write(FINGERPRINT);
    expect(writing).toThrow(WriterAtWork);
    expect(writing).toThrow(`(process ${child.pid})`);
    await child.kill();
    writing().close();
    expect((await build(folder, edition(10))).generation).toBe(1);
  });
});
