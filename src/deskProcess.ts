import { constants, setPriority } from 'node:os';
import { createLocalDesk } from './desk/localDesk.ts';
import { serveDesk } from './desk/serveDesk.ts';
import { type HouseConfig, openHouse } from './house.ts';

const config = JSON.parse(process.argv[2] ?? '') as HouseConfig;

// Where all ask at once, the gateway's thread goes first: a sign that the question has come waits for no answer.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

await serveDesk(async (onNotice) => {
  const house = await openHouse(config, { onNotice });
  let isTold = false;
  const onProgress = (_done: number, of: number) => {
    if (!isTold) onNotice(`Indexing ${of} ${of === 1 ? 'article' : 'articles'}…`);
    isTold = true;
  };
  try {
    const desk = await createLocalDesk({ ...house, open: async () => house.open(onProgress) }, { onNotice });
    const warm = () => {
      desk.coverage().catch((error: unknown) => {
        onNotice(`No questions to begin with were found: ${error instanceof Error ? error.message : String(error)}`);
      });
    };
    desk.onRenewed(warm);
    warm();
    return { desk, close: async () => house.close() };
  } catch (error) {
    await house.close();
    throw error;
  }
});
