import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import { databaseFile, SCHEMA_VERSION } from '../../src/library/schema.ts';
import { SetupError } from '../../src/setupError.ts';
import { build, FINGERPRINT, libraryFolder, readNewest } from './libraryFolder.ts';
import { sampleArticle } from './sampleArticles.ts';

const samples = Array.from({ length: 20 }, (_, n) => sampleArticle(`a${n}`));

function expectUnreadable(folder: string, fact: string): void {
  expect(openEmbeddedLibrary(folder).isEmpty()).toBe(fact.startsWith('There is no'));
  const reading = () => openEmbeddedLibrary(folder).read(FINGERPRINT);
  expect(reading).toThrow(SetupError);
  expect(reading).toThrow(fact);
  expect(reading).toThrow('Run `npm run -s index`, which rebuilds it.');
}

describe('A damaged database', () => {
  it('that is no database at all is named when read, and kept aside when built anew', async () => {
    const folder = libraryFolder();
    const file = databaseFile(folder);
    for (const remains of ['a note, not a database. '.repeat(400), 'another note. '.repeat(400)]) {
      writeFileSync(file, remains);
      expectUnreadable(folder, `${file} is damaged`);
      const { generation, notices } = await build(folder, samples);
      const aside = /kept as (\S+),/.exec(notices[0] ?? '')?.[1] ?? '';
      expect(notices).toHaveLength(1);
      expect(readFileSync(aside, 'utf8')).toBe(remains);
      expect(generation).toBe(1);
      expect(readNewest(folder).reader.articles).toHaveLength(20);
    }
  });

  it('whose pages are overwritten is found out by the next build', async () => {
    const folder = libraryFolder();
    await build(folder, samples);
    const file = databaseFile(folder);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x5a, 3 * 4096, statSync(file).size - 4096));
    const { counts, notices } = await build(folder, samples.slice(0, 5));
    expect(notices).toEqual([expect.stringContaining(`${file} is damaged; it is kept as ${file}.damaged-1`)]);
    expect(counts.articles).toBe(5);
  });

  it('names the file when the damage shows while reading', async () => {
    const folder = libraryFolder();
    await build(folder, samples);
    const file = databaseFile(folder);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x5a, 4096));
    const reading = () => openEmbeddedLibrary(folder).read(FINGERPRINT);
    expect(reading).toThrow(SetupError);
    expect(reading).toThrow(`${file} is damaged`);
  });

  it('that was never finished is no library, and is built', async () => {
    const folder = libraryFolder();
    writeFileSync(databaseFile(folder), '');
    expectUnreadable(folder, 'There is no library');
    expect((await build(folder, samples)).notices).toEqual([]);
  });
});

describe('A library of another schema', () => {
  it('is not read; the next build begins anew and removes what is older', async () => {
    const folder = libraryFolder();
    const [older, newer] = [databaseFile(folder, SCHEMA_VERSION - 1), databaseFile(folder, SCHEMA_VERSION + 1)];
    for (const file of [older, `${older}-wal`, `${older}-shm`, newer]) writeFileSync(file, 'of another version');
    expectUnreadable(folder, 'was made by another version of Parley');

    const writer = openEmbeddedLibrary(folder).write(FINGERPRINT);
    expect(readdirSync(folder)).toContain(`parley-${SCHEMA_VERSION - 1}.sqlite`);
    await writer.commit();
    const left = readdirSync(folder).filter((name) => name.startsWith('parley-'));
    expect(left.filter((name) => !name.startsWith(`parley-${SCHEMA_VERSION}.`))).toEqual([
      `parley-${SCHEMA_VERSION + 1}.sqlite`,
    ]);
  });
});

describe('A folder that cannot be used', () => {
  it('is named when a file stands in its place', () => {
    const folder = join(libraryFolder(), 'library');
    writeFileSync(folder, 'a file');
    expectUnreadable(folder, `There is no library in ${folder}.`);
    const writing = () => openEmbeddedLibrary(folder).write(FINGERPRINT);
    expect(writing).toThrow(SetupError);
    expect(writing).toThrow(folder);
  });

  it('is created, with the folders above it, when it is not there', async () => {
    const folder = join(libraryFolder(), 'new', 'library');
    expectUnreadable(folder, `There is no library in ${folder}.`);
    await build(folder, samples);
    expect(readNewest(folder).reader.articles).toHaveLength(20);
  });
});
