import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createLocalDesk } from '../../src/desk/localDesk.ts';
import { serveDesk } from '../../src/desk/serveDesk.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { type Folders, paperHouse } from './paperHouse.ts';

const folders = JSON.parse(process.argv[2] ?? '') as Folders;

await serveDesk(async (onNotice) => {
  onNotice('opening');
  const house = await paperHouse(folders, moodyEmbedder(createDeterministicEmbedder({ dimensions: 256 })));
  return { desk: await createLocalDesk(house, { onNotice }), close: async () => house.embedder.close() };
});

/** Ends the process at "crash", and at "wait" waits until there is a file `go` in the articles folder. */
function moodyEmbedder(embedder: Embedder): Embedder {
  return {
    ...embedder,
    embedQuestion: async (text) => {
      if (text.includes('crash')) process.exit(7);
      while (text.includes('wait') && !existsSync(join(folders.articles, 'go'))) await setTimeout(5);
      return embedder.embedQuestion(text);
    },
  };
}
