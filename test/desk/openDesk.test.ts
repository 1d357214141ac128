import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openHouse } from '../../src/house.ts';
import { openDesk } from '../../src/openDesk.ts';
import { SetupError } from '../../src/setupError.ts';
import { deskContract } from '../contracts/desk.ts';
import { createPaperFolders, type PaperFolders } from './paperFolders.ts';

const CONFIG = readConfig({}, join(import.meta.dirname, 'no settings'));

function optionsFor({ articles, library }: PaperFolders) {
  return { articles, library, onNotice: () => undefined };
}

deskContract('the desk of the house, with the bundled model,', {
  open: async (folders) => {
    const desk = await openDesk(CONFIG, optionsFor(folders));
    return { desk, close: async () => desk.close() };
  },
  index: async (folders) => {
    const house = await openHouse(CONFIG, optionsFor(folders));
    await house.build().finally(async () => house.close());
  },
});

test('says what is left out, and that it is indexing', async () => {
  const folders = createPaperFolders();
  folders.write({ 'empty.md': '' });
  const notices: string[] = [];
  const desk = await openDesk(CONFIG, { ...optionsFor(folders), onNotice: (line) => notices.push(line) });
  await desk.close();
  folders.remove();
  expect(notices).toEqual(['Indexing 4 articles…', expect.stringMatching(/^empty\.md left out: /u)]);
});

test('is a SetupError where there are no articles', async () => {
  const folders = createPaperFolders();
  const options = { ...optionsFor(folders), articles: join(folders.folder, 'none') };
  await expect(openDesk(CONFIG, options)).rejects.toThrow(SetupError);
  folders.remove();
});
