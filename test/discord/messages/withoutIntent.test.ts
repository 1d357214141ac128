import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { type Bot, startBot } from './bot.ts';

let emulator: Emulator;
let bot: Bot;

beforeAll(async () => {
  emulator = await startEmulator({ approved: { messageContent: false } });
  bot = await startBot(emulator, { messageContent: false });
});

afterAll(async () => {
  await bot.stop();
  await emulator.close();
});

const mention = () => `<@${emulator.botId}>`;

it('mentions and direct messages are answered without the Message Content intent', async () => {
  const ada = emulator.user('Ada');
  const named = ada.send(emulator.channelId, `${mention()} who lit the lamp?`);
  const direct = ada.dm('who lit the other lamp?');
  expect((await emulator.replyTo(named.id)).content).toContain('who lit the lamp?');
  expect((await emulator.replyTo(direct.id)).content).toContain('who lit the other lamp?');
});

it('a reply that pings the bot is read, one that does not is asked to mention it', async () => {
  const ada = emulator.user('Ada');
  const answer = await emulator.replyTo(ada.send(emulator.channelId, `${mention()} who lit the lamp?`).id);
  const pinging = ada.send(emulator.channelId, 'and when?', { replyTo: answer.id });
  const silent = ada.send(emulator.channelId, 'and why?', { replyTo: answer.id, mentionReplied: false });
  expect((await emulator.replyTo(pinging.id)).content).toContain('and when?');
  expect((await emulator.replyTo(silent.id)).content).toContain('mention me');
});

it('a message of somebody else cannot be read: the reply points to its menu', async () => {
  const claim = emulator.user('Grace').send(emulator.channelId, 'The lamp was lit on 5 March.');
  const check = emulator.user('Ada').send(emulator.channelId, `${mention()} true?`, { replyTo: claim.id });
  expect((await emulator.replyTo(check.id)).content).toContain('Find sources');
  expect(bot.desk.statements).toEqual([]);
});

it('people’s talk, which comes without content, is left alone', async () => {
  const [ada, grace] = [emulator.user('Ada'), emulator.user('Grace')];
  const first = ada.send(emulator.channelId, 'who lit the lamp?');
  const second = grace.send(emulator.channelId, 'I did', { replyTo: first.id });
  await emulator.replyTo(ada.dm('who lit the lamp?').id);
  expect([...emulator.repliesTo(first.id), ...emulator.repliesTo(second.id)]).toEqual([]);
});
