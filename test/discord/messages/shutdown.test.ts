import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { type Bot, startBot } from './bot.ts';

let emulator: Emulator;
let bot: Bot;

beforeAll(async () => {
  emulator = await startEmulator();
  bot = await startBot(emulator);
});

afterAll(async () => {
  await bot.stop();
  await emulator.close();
});

it('a question that is not answered in time is apologised for, and not answered as well', async () => {
  let release: () => void = () => undefined;
  bot.desk.hold(new Promise<void>((resolve) => (release = resolve)));
  const asked = emulator.user('Ada').send(emulator.channelId, `<@${emulator.botId}> who lit the lamp?`);
  await emulator.until(() => bot.desk.asked.length > 0, { what: 'the question' });
  expect(await bot.inHand.finish({ patienceMs: 1, apologyMs: 5000 })).toBeGreaterThan(0);
  release();
  expect(await bot.inHand.finish({ patienceMs: 5000, apologyMs: 0 })).toBe(0);
  expect(emulator.repliesTo(asked.id).map(({ content }) => content)).toEqual([expect.stringContaining('shut down')]);
});

it('a question that is answered in time is not', async () => {
  bot.desk.hold(null);
  const asked = emulator.user('Ada').dm('who lit the lamp?');
  await emulator.until(() => bot.desk.asked.length > 1, { what: 'the question' });
  expect(await bot.inHand.finish({ patienceMs: 5000, apologyMs: 0 })).toBe(0);
  expect(emulator.repliesTo(asked.id)).toHaveLength(1);
});
