import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
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

beforeEach(() => {
  bot.desk.hold(null);
});

const SETTLING = 'who put the lamp out?';

const mention = () => `<@${emulator.botId}>`;

/**
 * Events arrive in order, so that what came before a message that is answered has been seen; then all work is waited
 * for.
 */
async function settle(): Promise<void> {
  await emulator.replyTo(emulator.user('Zoe').dm(SETTLING).id);
  expect(await bot.inHand.finish({ patienceMs: 5000, apologyMs: 0 })).toBe(0);
}

async function untilSays(messageId: string, text: string): Promise<void> {
  await emulator.until(() => emulator.message(messageId)?.content.includes(text), { what: text });
}

it('an edited question updates its answer, which says so', async () => {
  const ada = emulator.user('Ada');
  const asked = ada.send(emulator.channelId, `${mention()} who lit the lamp?`);
  const answer = await emulator.replyTo(asked.id);
  ada.edit(asked.id, `${mention()} who lit the big lamp?`);
  await untilSays(answer.id, 'who lit the big lamp?');
  await untilSays(answer.id, 'edited');
  expect(emulator.repliesTo(asked.id)).toHaveLength(1);
});

it('an edit after a restart updates the answer as well', async () => {
  const ada = emulator.user('Ada');
  const asked = ada.send(emulator.channelId, `${mention()} who lit the lamp?`);
  const answer = await emulator.replyTo(asked.id);
  await bot.stop();
  bot = await startBot(emulator);
  ada.edit(asked.id, `${mention()} who lit the small lamp?`);
  await untilSays(answer.id, 'who lit the small lamp?');
  expect(emulator.repliesTo(asked.id)).toHaveLength(1);
});

it('an answer that was deleted is not made again', async () => {
  const ada = emulator.user('Ada');
  const asked = ada.send(emulator.channelId, `${mention()} who lit the lamp?`);
  emulator.admin.deleteMessage((await emulator.replyTo(asked.id)).id);
  ada.edit(asked.id, `${mention()} who lit the big lamp?`);
  await settle();
  expect(emulator.repliesTo(asked.id)).toEqual([]);
});

it('an edit that adds the mention is answered, one that changes nothing of the question is not', async () => {
  const ada = emulator.user('Ada');
  const asked = ada.send(emulator.channelId, 'who lit the lamp?');
  ada.edit(asked.id, `${mention()} who lit the lamp?`);
  await emulator.replyTo(asked.id);
  const questions = bot.desk.asked.length;
  ada.edit(asked.id, `who lit the lamp? ${mention()}`);
  await settle();
  expect(bot.desk.asked.slice(questions).map(({ question }) => question)).toEqual([SETTLING]);
  expect(emulator.repliesTo(asked.id)).toHaveLength(1);
});

it('a question that is edited while its answer is made gets one answer, to what it says in the end', async () => {
  const ada = emulator.user('Ada');
  let release: () => void = () => undefined;
  bot.desk.hold(new Promise<void>((resolve) => (release = resolve)));
  const asked = ada.send(emulator.channelId, `${mention()} who lit the lamp?`);
  await emulator.until(() => bot.desk.asked.some(({ question }) => question === 'who lit the lamp?'));
  const reads = emulator.requests({ method: 'GET', path: /\/messages$/u }).length;
  ada.edit(asked.id, `${mention()} who lit the last lamp?`);
  await emulator.until(() => emulator.requests({ method: 'GET', path: /\/messages$/u }).length > reads);
  release();
  expect((await emulator.replyTo(asked.id)).content).toContain('who lit the last lamp?');
  await settle();
  expect(emulator.repliesTo(asked.id)).toHaveLength(1);
});

it('a question that becomes thanks keeps its answer', async () => {
  const ada = emulator.user('Ada');
  const asked = ada.send(emulator.channelId, `${mention()} who lit the lamp?`);
  const answer = await emulator.replyTo(asked.id);
  ada.edit(asked.id, `${mention()} thanks`);
  await settle();
  expect(emulator.message(answer.id)?.content).toBe(answer.content);
});
