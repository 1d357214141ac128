import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { LibraryReader } from '../../src/library/library.ts';
import { SetupError } from '../../src/setupError.ts';
import { createLending } from '../../src/desk/lending.ts';
import { createPaperFolders } from './paperFolders.ts';
import { index, paperHouse } from './paperHouse.ts';
import { LATER } from './papers.ts';

async function lendingOf(openNewest?: () => LibraryReader) {
  const folders = createPaperFolders();
  onTestFinished(() => {
    folders.remove();
  });
  const house = await paperHouse(folders);
  const notices: string[] = [];
  const renewed: string[] = [];
  const lending = createLending({
    first: await house.open(),
    openNewest: openNewest ?? (() => house.openNewest()),
    makeEdition: (reader) => reader,
    onRenewed: () => renewed.push('renewed'),
    onNotice: (line) => notices.push(line),
  });
  const addLater = async () => {
    folders.write(LATER);
    await index(folders);
  };
  const holds = () => readdirSync(join(folders.library, 'readers'));
  return { lending, addLater, holds, notices, renewed };
}

/** Work that is under way until it is let go. */
function lasting() {
  let finish: () => void = () => undefined;
  const lasts = new Promise<void>((resolve) => (finish = resolve));
  return { lasts, finish };
}

describe('lending', () => {
  test('lets work finish on its generation, which is closed when the last is done', async () => {
    const { lending, addLater, holds, renewed } = await lendingOf();
    const { lasts, finish } = lasting();
    const work = async (reader: LibraryReader) => {
      await lasts;
      return reader.article('talks')?.id;
    };
    const old = [lending.lend(work), lending.lend(work)];
    await addLater();
    expect(await lending.lend(({ generation }) => generation)).toBe(2);
    expect(renewed).toEqual(['renewed']);
    expect(holds()).toHaveLength(2);
    finish();
    expect(await Promise.all(old)).toEqual(['talks', 'talks']);
    expect(holds()).toHaveLength(1);
    await lending.close();
    expect(holds()).toEqual([]);
  });

  test('goes on with the generation that is there where the newest cannot be opened, and says so once', async () => {
    const { lending, addLater, notices, renewed } = await lendingOf(() => {
      throw new SetupError('It is of another model.', 'Build it anew.');
    });
    await addLater();
    for (let i = 0; i < 3; i++) expect(await lending.lend(({ generation }) => generation)).toBe(1);
    expect(notices).toEqual(['It is of another model. Build it anew. Answering from the library as it was.']);
    expect(renewed).toEqual([]);
    await lending.close();
  });

  test('is closed when all generations are given back', async () => {
    const { lending, addLater, holds } = await lendingOf();
    const { lasts, finish } = lasting();
    const old = lending.lend(async () => lasts);
    await addLater();
    await lending.lend(() => undefined);
    const closed = lending.close();
    await expect(lending.lend(() => undefined)).rejects.toThrow('The desk is closed.');
    expect(holds().length).toBeGreaterThan(0);
    finish();
    await Promise.all([old, closed]);
    expect(holds()).toEqual([]);
  });
});
