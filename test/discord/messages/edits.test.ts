import { beforeAll, beforeEach, expect, it } from 'vitest';
import { chatFrom } from './chat.ts';

const chat = chatFrom(beforeAll);

beforeEach(() => {
  chat.bot.desk.hold(null);
});

const SETTLING = 'who put the lamp out?';

/**
 * Events arrive in order, so that what came before a message that is answered has been seen; then all work is waited
 * for.
 */
async function settle(): Promise<void> {
  await chat.emulator.replyTo(chat.emulator.user('Zoe').dm(SETTLING).id);
  expect(await chat.bot.inHand.finish({ patienceMs: 5000, apologyMs: 0 })).toBe(0);
}

async function untilSays(messageId: string, text: string): Promise<void> {
  await chat.emulator.until(() => chat.emulator.message(messageId)?.content.includes(text), { what: text });
}

it('an edited question updates its answer, which says so', async () => {
  const ada = chat.emulator.user('Ada');
  const asked = ada.send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`);
  const answer = await chat.emulator.replyTo(asked.id);
  ada.edit(asked.id, `${chat.mention} who lit the big lamp?`);
  await untilSays(answer.id, 'who lit the big lamp?');
  await untilSays(answer.id, 'edited');
  expect(chat.emulator.repliesTo(asked.id)).toHaveLength(1);
});

it('an edit after a restart updates the answer as well', async () => {
  const ada = chat.emulator.user('Ada');
  const asked = ada.send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`);
  const answer = await chat.emulator.replyTo(asked.id);
  await chat.restart();
  ada.edit(asked.id, `${chat.mention} who lit the small lamp?`);
  await untilSays(answer.id, 'who lit the small lamp?');
  expect(chat.emulator.repliesTo(asked.id)).toHaveLength(1);
});

it('an answer that was deleted is not made again', async () => {
  const ada = chat.emulator.user('Ada');
  const asked = ada.send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`);
  chat.emulator.admin.deleteMessage((await chat.emulator.replyTo(asked.id)).id);
  ada.edit(asked.id, `${chat.mention} who lit the big lamp?`);
  await settle();
  expect(chat.emulator.repliesTo(asked.id)).toEqual([]);
});

it('an edit that adds the mention is answered, one that changes nothing of the question is not', async () => {
  const ada = chat.emulator.user('Ada');
  const asked = ada.send(chat.emulator.channelId, 'who lit the lamp?');
  ada.edit(asked.id, `${chat.mention} who lit the lamp?`);
  await chat.emulator.replyTo(asked.id);
  const questions = chat.bot.desk.asked.length;
  ada.edit(asked.id, `who lit the lamp? ${chat.mention}`);
  await settle();
  expect(chat.bot.desk.asked.slice(questions).map(({ question }) => question)).toEqual([SETTLING]);
  expect(chat.emulator.repliesTo(asked.id)).toHaveLength(1);
});

it('a question that is edited while its answer is made gets one answer, to what it says in the end', async () => {
  const ada = chat.emulator.user('Ada');
  let release: () => void = () => undefined;
  chat.bot.desk.hold(new Promise<void>((resolve) => (release = resolve)));
  const asked = ada.send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`);
  await chat.emulator.until(() => chat.bot.desk.asked.some(({ question }) => question === 'who lit the lamp?'));
  const reads = chat.emulator.requests({ method: 'GET', path: /\/messages$/u }).length;
  ada.edit(asked.id, `${chat.mention} who lit the last lamp?`);
  await chat.emulator.until(() => chat.emulator.requests({ method: 'GET', path: /\/messages$/u }).length > reads);
  release();
  expect((await chat.emulator.replyTo(asked.id)).content).toContain('who lit the last lamp?');
  await settle();
  expect(chat.emulator.repliesTo(asked.id)).toHaveLength(1);
});

it('a question that becomes thanks keeps its answer', async () => {
  const ada = chat.emulator.user('Ada');
  const asked = ada.send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`);
  const answer = await chat.emulator.replyTo(asked.id);
  ada.edit(asked.id, `${chat.mention} thanks`);
  await settle();
  expect(chat.emulator.message(answer.id)?.content).toBe(answer.content);
});
