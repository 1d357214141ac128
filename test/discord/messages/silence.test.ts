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

/** Events arrive in order, so that a question that is answered proves that what came before it was passed over. */
async function expectSilence(messageIds: readonly string[]): Promise<void> {
  const last = emulator.user('Zoe').dm('who lit the lamp?');
  await emulator.replyTo(last.id);
  expect(await bot.inHand.finish({ patienceMs: 5000, apologyMs: 0 })).toBe(0);
  expect(messageIds.flatMap((id) => emulator.repliesTo(id))).toEqual([]);
  expect(bot.bugs).toEqual([]);
}

it('people’s talk is left alone', async () => {
  const [ada, grace] = [emulator.user('Ada'), emulator.user('Grace')];
  const first = ada.send(emulator.channelId, 'who lit the lamp?');
  const second = grace.send(emulator.channelId, 'I did', { replyTo: first.id });
  const all = ada.send(emulator.channelId, '@everyone who lit the lamp?');
  const other = ada.send(emulator.channelId, `<@${grace.id}> who lit the lamp?`);
  await expectSilence([first.id, second.id, all.id, other.id]);
});

it('a reply to one of its answers that names somebody else is talk among people', async () => {
  const [ada, grace] = [emulator.user('Ada'), emulator.user('Grace')];
  const answer = await emulator.replyTo(ada.send(emulator.channelId, `${mention()} who lit the lamp?`).id);
  const talk = ada.send(emulator.channelId, `<@${grace.id}> look at this`, { replyTo: answer.id });
  const smile = grace.send(emulator.channelId, '😀', { replyTo: answer.id });
  await expectSilence([talk.id, smile.id]);
});

it('other bots and webhooks are ignored, whatever they say', async () => {
  const other = emulator.otherBot(emulator.channelId, `${mention()} who lit the lamp?`);
  const hook = emulator.webhook(emulator.channelId, `${mention()} who lit the lamp?`);
  await expectSilence([other.id, hook.id]);
});

it('in a thread of people it speaks only when it is named', async () => {
  const ada = emulator.user('Ada');
  const answer = await emulator.replyTo(ada.send(emulator.channelId, `${mention()} who lit the lamp?`).id);
  const thread = ada.openThread(emulator.channelId, 'lamps', answer.id);
  const talk = ada.send(thread.id, 'who lit the other one?');
  await expectSilence([talk.id]);
  expect(emulator.botMessages(thread.id)).toEqual([]);
});

it('a message that Discord delivers twice is answered once', async () => {
  emulator.gateway.duplicateNext('MESSAGE_CREATE');
  const asked = emulator.user('Ada').send(emulator.channelId, `${mention()} who lit the lamp?`);
  await emulator.replyTo(asked.id);
  await emulator.replyTo(emulator.user('Zoe').dm('who lit the lamp?').id);
  expect(emulator.repliesTo(asked.id)).toHaveLength(1);
});
