import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { heldGenerations, holdGeneration } from '../../src/library/readerHolds.ts';
import { databaseFile } from '../../src/library/schema.ts';
import { build, libraryFolder, readNewest } from './libraryFolder.ts';
import { sampleArticle } from './sampleArticles.ts';

function stored(folder: string) {
  const database = new Database(databaseFile(folder), { readonly: true });
  const all = (sql: string) => database.prepare<[], number>(sql).pluck().all();
  const rows = {
    generations: all('SELECT generation FROM generations'),
    titles: database.prepare<[], string>(`SELECT entry ->> 'title' FROM articles ORDER BY key`).pluck().all(),
    passages: all('SELECT count(*) FROM passages')[0],
    words: all('SELECT count(DISTINCT article) FROM words')[0],
    indexes: readdirSync(folder).filter((name) => name.startsWith('vectors-')),
  };
  database.close();
  return rows;
}

describe('Holds of readers', () => {
  it('count while they are held, whoever holds them', () => {
    const folder = libraryFolder();
    const holds = [holdGeneration(folder, 3), holdGeneration(folder, 3), holdGeneration(folder, 7)];
    expect([...heldGenerations(folder)].toSorted()).toEqual([3, 7]);
    holds[0]?.release();
    expect([...heldGenerations(folder)].toSorted()).toEqual([3, 7]);
    holds[1]?.release();
    holds[1]?.release();
    expect([...heldGenerations(folder)]).toEqual([7]);
    holds[2]?.release();
    expect(readdirSync(join(folder, 'readers'))).toEqual([]);
  });

  it('are cleared away when nobody holds them any more', () => {
    const folder = libraryFolder();
    mkdirSync(join(folder, 'readers'));
    for (const name of ['2-4711-0badcafe', '2-4711-0badcafe-journal']) writeFileSync(join(folder, 'readers', name), '');
    expect([...heldGenerations(folder)]).toEqual([]);
    expect(readdirSync(join(folder, 'readers'))).toEqual([]);
  });

  it('keep rows and files of their generation only, until they are let go', async () => {
    const folder = libraryFolder();
    await build(folder, [sampleArticle('a'), sampleArticle('b')]);
    const { reader } = readNewest(folder);
    await build(folder, [sampleArticle('a', { version: 2 })]);
    await build(folder, [sampleArticle('a', { version: 3 })]);
    expect(stored(folder)).toEqual({
      generations: [1, 3],
      titles: ['Log a v1', 'Log b v1', 'Log a v3'],
      passages: 6,
      words: 3,
      indexes: ['vectors-1.hnsw', 'vectors-3.hnsw'],
    });

    reader.close();
    await build(folder, []);
    expect(stored(folder)).toEqual({
      generations: [3],
      titles: ['Log b v1', 'Log a v3'],
      passages: 4,
      words: 2,
      indexes: ['vectors-3.hnsw'],
    });
  });
});
