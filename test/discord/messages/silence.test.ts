import { beforeAll, expect, it } from 'vitest';
import { chatFrom } from './chat.ts';

const chat = chatFrom(beforeAll);

/** Events arrive in order, so that a question that is answered proves that what came before it was passed over. */
async function expectSilence(messageIds: readonly string[]): Promise<void> {
  const last = chat.emulator.user('Zoe').dm('who lit the lamp?');
  await chat.emulator.replyTo(last.id);
  expect(await chat.bot.inHand.finish({ patienceMs: 5000, apologyMs: 0 })).toBe(0);
  expect(messageIds.flatMap((id) => chat.emulator.repliesTo(id))).toEqual([]);
  expect(chat.bot.bugs).toEqual([]);
}

it('people’s talk is left alone', async () => {
  const [ada, grace] = [chat.emulator.user('Ada'), chat.emulator.user('Grace')];
  const first = ada.send(chat.emulator.channelId, 'who lit the lamp?');
  const second = grace.send(chat.emulator.channelId, 'I did', { replyTo: first.id });
  const all = ada.send(chat.emulator.channelId, '@everyone who lit the lamp?');
  const other = ada.send(chat.emulator.channelId, `<@${grace.id}> who lit the lamp?`);
  await expectSilence([first.id, second.id, all.id, other.id]);
});

it('a reply to one of its answers that names somebody else is talk among people', async () => {
  const [ada, grace] = [chat.emulator.user('Ada'), chat.emulator.user('Grace')];
  const answer = await chat.emulator.replyTo(ada.send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`).id);
  const talk = ada.send(chat.emulator.channelId, `<@${grace.id}> look at this`, { replyTo: answer.id });
  const smile = grace.send(chat.emulator.channelId, '😀', { replyTo: answer.id });
  await expectSilence([talk.id, smile.id]);
});

it('other bots and webhooks are ignored, whatever they say', async () => {
  const other = chat.emulator.otherBot(chat.emulator.channelId, `${chat.mention} who lit the lamp?`);
  const hook = chat.emulator.webhook(chat.emulator.channelId, `${chat.mention} who lit the lamp?`);
  await expectSilence([other.id, hook.id]);
});

it('in a thread of people it speaks only when it is named', async () => {
  const ada = chat.emulator.user('Ada');
  const answer = await chat.emulator.replyTo(ada.send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`).id);
  const thread = ada.openThread(chat.emulator.channelId, 'lamps', answer.id);
  const talk = ada.send(thread.id, 'who lit the other one?');
  await expectSilence([talk.id]);
  expect(chat.emulator.botMessages(thread.id)).toEqual([]);
});

it('a message that Discord delivers twice is answered once', async () => {
  chat.emulator.gateway.duplicateNext('MESSAGE_CREATE');
  const asked = chat.emulator.user('Ada').send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`);
  await chat.emulator.replyTo(asked.id);
  await chat.emulator.replyTo(chat.emulator.user('Zoe').dm('who lit the lamp?').id);
  expect(chat.emulator.repliesTo(asked.id)).toHaveLength(1);
});
