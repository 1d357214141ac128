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

const mention = () => `<@${emulator.botId}>`;

it.each(['', 'hi', 'what can you do?'])(
  '"%s" shows what there is to ask, with three questions as buttons',
  async (said) => {
    const asked = emulator.user('Ada').send(emulator.channelId, `${mention()} ${said}`);
    const greeting = await emulator.replyTo(asked.id);
    expect(greeting.content).toContain('7');
    expect(greeting.components).toMatchObject([{ components: [{ type: 2 }, { type: 2 }, { type: 2 }] }]);
    expect(bot.desk.asked).toEqual([]);
  },
);

it('a direct message without a word is greeted', async () => {
  const asked = emulator.user('Ada').dm('👋');
  expect((await emulator.replyTo(asked.id)).content).toContain('7');
});

it('thanks get a reaction, and no words', async () => {
  const ada = emulator.user('Ada');
  const answer = await emulator.replyTo(ada.send(emulator.channelId, `${mention()} who lit the lamp?`).id);
  const thanks = ada.send(emulator.channelId, 'thank you!', { replyTo: answer.id });
  await emulator.until(() => emulator.reactions(thanks.id).length > 0, { what: 'a reaction' });
  expect(emulator.reactions(thanks.id)).toEqual([{ emoji: '👍', userId: emulator.botId }]);
  expect(emulator.repliesTo(thanks.id)).toEqual([]);
});

it('where reactions are not allowed, thanks are taken in silence', async () => {
  const { id } = emulator.admin.addChannel({ name: 'stern' });
  emulator.admin.denyBot(id, ['AddReactions']);
  emulator.user('Ada').send(id, `${mention()} thanks`);
  await emulator.until(() => bot.lines.some((line) => line.includes('A reaction was not sent')), {
    what: 'a log line',
  });
  expect(emulator.botMessages(id)).toEqual([]);
});
