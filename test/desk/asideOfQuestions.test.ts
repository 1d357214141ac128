import { expect, it } from 'vitest';
import { createLocalDesk } from '../../src/desk/localDesk.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { createPaperFolders } from './paperFolders.ts';
import { paperHouse } from './paperHouse.ts';

it('what is looked up for watches waits until nobody has a question', async () => {
  const folders = createPaperFolders();
  const embedder = createDeterministicEmbedder({ dimensions: 256 });
  const embedded: string[] = [];
  const house = await paperHouse(folders, {
    ...embedder,
    embedQuestion: async (text) => {
      embedded.push(text);
      return embedder.embedQuestion(text);
    },
  });
  const desk = await createLocalDesk(house, { onNotice: () => undefined });
  const ask = async (question: string) => desk.ask({ question, before: [], window: null, now: '2024-09-01' });
  const { entries: among } = await desk.marks(['talks']);
  const questions = ['harbour', 'pilots', 'tolls', 'dredger'];
  const [first, second, third, fourth] = questions;
  await Promise.all([
    ask(first ?? ''),
    ask(second ?? ''),
    desk.newsOn({ topic: 'Lindholm', among }),
    ask(third ?? ''),
    ask(fourth ?? ''),
  ]);
  expect([...new Set(embedded)]).toEqual([...questions, 'Lindholm']);
  await desk.close();
  folders.remove();
});
