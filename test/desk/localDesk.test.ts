import { createLocalDesk } from '../../src/desk/localDesk.ts';
import { deskContract } from '../contracts/desk.ts';
import { index, paperHouse } from './paperHouse.ts';

deskContract('the desk in this process', {
  open: async (folders) => {
    const desk = await createLocalDesk(await paperHouse(folders), {
      onNotice: (line) => {
        throw new Error(line);
      },
    });
    return { desk, close: async () => desk.close() };
  },
  index,
});
