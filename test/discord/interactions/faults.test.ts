import { ApplicationCommandType } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openScene, type Scene } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(async () => {
  await scene.close();
});

const question = 'How long did the harbour talks last?';
const CALLBACK = 'POST /interactions/:id/:token/callback';

it('a command of an older registration gets a sentence', async () => {
  const { bot, ada } = scene;
  await bot.context.client.application.commands.create({
    type: ApplicationCommandType.ChatInput,
    name: 'ponder',
    description: 'What is no more',
  });
  await bot.context.client.application.commands.create({ type: ApplicationCommandType.Message, name: 'Ponder this' });
  const use = ada.slash('ponder');
  expect(await use.acknowledged).toMatchObject({ type: 5, ephemeral: true });
  expect((await use.answered()).content).toContain('/help');
  const said = ada.send(scene.emulator.channelId, 'Hm.');
  expect((await ada.menu('Ponder this', said.id).answered()).content).toContain('/help');
});

it('an interaction that reaches the bot too late is logged, and nothing else', async () => {
  const { ada, desk, bot, emulator } = scene;
  emulator.faults.script(CALLBACK, [{ status: 404, code: 10062, message: 'Unknown interaction' }]);
  ada.slash('ask', { question });
  await emulator.until(() => bot.log.length > 0);
  expect(bot.log[0]).toContain('10062');
  expect(desk.asked).toEqual([]);
  expect(emulator.botMessages(emulator.channelId)).toEqual([]);
});

it('an acknowledgement that was made although nobody said so does not lose the answer', async () => {
  const { ada, emulator } = scene;
  emulator.faults.script(CALLBACK, ['cut-after']);
  const answer = await ada.slash('ask', { question }).answered();
  expect(answer.content).toContain('about four hours');
  expect(emulator.botMessages(emulator.channelId)).toHaveLength(1);
});

it('an acknowledgement whose reply never comes is not waited for', async () => {
  const { ada, emulator } = scene;
  emulator.faults.script(CALLBACK, ['lose-answer']);
  const use = ada.slash('ask', { question, private: true });
  expect(await use.acknowledged).toMatchObject({ type: 5, ephemeral: true });
  expect((await use.answered()).content).toContain('about four hours');
});

it('an acknowledgement is tried again while Discord is unwell', async () => {
  const { ada, emulator } = scene;
  emulator.faults.script(CALLBACK, [500, 502, 503, 500, 500]);
  expect((await ada.slash('ask', { question }).answered()).content).toContain('about four hours');
});

it('a completion that comes too late is logged in a line', async () => {
  const { ada, bot, emulator } = scene;
  emulator.faults.script(CALLBACK, [{ status: 404, code: 10062, message: 'Unknown interaction' }]);
  void ada.type('article', { title: 'lamp' }, 'title').catch(() => undefined);
  await emulator.until(() => bot.log.length > 0);
  expect(bot.log).toEqual(['Completing /article failed: 10062 Unknown interaction']);
});

it('a question that a shutdown cuts short is apologised for', async () => {
  const { ada, desk, bot, emulator } = scene;
  const release = desk.hold();
  const use = ada.slash('ask', { question });
  await use.acknowledged;
  await emulator.until(() => desk.asked.length > 0);
  await bot.inHand.finish({ patienceMs: 10, apologyMs: 2000 });
  expect((await use.answered()).content).toContain('shut down');
  release();
});
