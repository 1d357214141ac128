import { beforeAll, expect, it } from 'vitest';
import { chatFrom } from './chat.ts';

const chat = chatFrom(beforeAll, { messageContent: false });

it('mentions and direct messages are answered without the Message Content intent', async () => {
  const ada = chat.emulator.user('Ada');
  const named = ada.send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`);
  const direct = ada.dm('who lit the other lamp?');
  expect((await chat.emulator.replyTo(named.id)).content).toContain('who lit the lamp?');
  expect((await chat.emulator.replyTo(direct.id)).content).toContain('who lit the other lamp?');
});

it('a reply that pings the bot is read, one that does not is asked to mention it', async () => {
  const ada = chat.emulator.user('Ada');
  const answer = await chat.emulator.replyTo(ada.send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`).id);
  const pinging = ada.send(chat.emulator.channelId, 'and when?', { replyTo: answer.id });
  const silent = ada.send(chat.emulator.channelId, 'and why?', { replyTo: answer.id, mentionReplied: false });
  expect((await chat.emulator.replyTo(pinging.id)).content).toContain('and when?');
  expect((await chat.emulator.replyTo(silent.id)).content).toContain('mention me');
});

it('a message of somebody else cannot be read: the reply points to its menu', async () => {
  const claim = chat.emulator.user('Grace').send(chat.emulator.channelId, 'The lamp was lit on 5 March.');
  const check = chat.emulator.user('Ada').send(chat.emulator.channelId, `${chat.mention} true?`, { replyTo: claim.id });
  expect((await chat.emulator.replyTo(check.id)).content).toContain('Find sources');
  expect(chat.bot.desk.statements).toEqual([]);
});

it('people’s talk, which comes without content, is left alone', async () => {
  const [ada, grace] = [chat.emulator.user('Ada'), chat.emulator.user('Grace')];
  const first = ada.send(chat.emulator.channelId, 'who lit the lamp?');
  const second = grace.send(chat.emulator.channelId, 'I did', { replyTo: first.id });
  await chat.emulator.replyTo(ada.dm('who lit the lamp?').id);
  expect([...chat.emulator.repliesTo(first.id), ...chat.emulator.repliesTo(second.id)]).toEqual([]);
});
