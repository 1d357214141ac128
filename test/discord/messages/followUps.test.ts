import { beforeEach, expect, it } from 'vitest';
import { encodePress } from '../../../src/discord/customId.ts';
import { chatFrom } from './chat.ts';

const chat = chatFrom(beforeEach);

const lastBefore = () => chat.bot.desk.asked.at(-1)?.before;

/** Asks in a channel, as a reply where there is something to reply to, and waits for the answer. */
async function ask(name: string, question: string, replyTo?: string): Promise<string> {
  const content = replyTo === undefined ? `${chat.mention} ${question}` : question;
  const asked = chat.emulator
    .user(name)
    .send(chat.emulator.channelId, content, replyTo === undefined ? {} : { replyTo });
  return (await chat.emulator.replyTo(asked.id)).id;
}

it('a chain of replies is read from the messages, also by another person and after a restart', async () => {
  const first = await ask('Ada', 'who lit the lamp?');
  const second = await ask('Ada', 'and when?', first);
  await chat.restart();
  const third = await ask('Grace', 'why?', second);
  expect(lastBefore()).toEqual(['who lit the lamp?', 'and when?']);
  await ask('Ada', 'how long did it last?', third);
  expect(lastBefore()).toEqual(['who lit the lamp?', 'and when?', 'why?']);
});

it('at most six questions are read back', async () => {
  let answer = await ask('Ada', 'question 0?');
  for (let number = 1; number <= 8; number++) answer = await ask('Ada', `question ${number}?`, answer);
  expect(lastBefore()).toEqual([2, 3, 4, 5, 6, 7].map((number) => `question ${number}?`));
});

it('a new mention is a new topic', async () => {
  await ask('Ada', 'who lit the lamp?');
  await ask('Ada', 'when was the pier built?');
  expect(lastBefore()).toEqual([]);
});

it('the next direct message goes on, also after a restart; courtesies are no questions', async () => {
  const ada = chat.emulator.user('Ada');
  await chat.emulator.replyTo(ada.dm('who lit the lamp?').id);
  const thanks = ada.dm('thanks!');
  await chat.emulator.until(() => chat.emulator.reactions(thanks.id).length > 0);
  await chat.restart();
  await chat.emulator.replyTo(ada.dm('and when?').id);
  expect(lastBefore()).toEqual(['who lit the lamp?']);
});

it('a reply in direct messages goes on from where it replies to', async () => {
  const ada = chat.emulator.user('Ada');
  const first = await chat.emulator.replyTo(ada.dm('who lit the lamp?').id);
  await chat.emulator.replyTo(ada.dm('when was the pier built?').id);
  await chat.emulator.replyTo(ada.dm('and who put it out?', { replyTo: first.id }).id);
  expect(lastBefore()).toEqual(['who lit the lamp?']);
});

it('a question whose conversation cannot be read is answered by itself', async () => {
  const ada = chat.emulator.user('Ada');
  await chat.emulator.replyTo(ada.dm('who lit the lamp?').id);
  chat.emulator.faults.script('GET /channels/:channel/messages', [500, 500, 500, 500]);
  await chat.emulator.replyTo(ada.dm('and when?').id);
  expect(lastBefore()).toEqual([]);
  expect(chat.bot.lines.at(-1)).toContain('could not be read');
});

it('in a thread that it opened for the asker it answers without being named, and only him', async () => {
  const answer = await ask('Ada', 'who lit the lamp?');
  const thread = await openThread(answer);
  await chat.restart();
  const [ada, grace] = [chat.emulator.user('Ada'), chat.emulator.user('Grace')];
  await chat.emulator.replyTo(ada.send(thread, 'and when?').id);
  expect(lastBefore()).toEqual(['who lit the lamp?']);
  const talk = grace.send(thread, 'what are you two talking about?');
  const aside = ada.send(thread, `<@${grace.id}> about the lamp, who else?`);
  await chat.emulator.replyTo(ada.send(thread, 'why?').id);
  expect(lastBefore()).toEqual(['who lit the lamp?', 'and when?']);
  expect([...chat.emulator.repliesTo(talk.id), ...chat.emulator.repliesTo(aside.id)]).toEqual([]);
  await chat.emulator.replyTo(grace.send(thread, `${chat.mention} and how long?`).id);
  expect(lastBefore()?.[0]).toBe('who lit the lamp?');
});

it('an answer that opens with its question, as to /ask, is gone on from', async () => {
  const channel = chat.bot.client.channels.cache.get(chat.emulator.channelId);
  if (!channel?.isSendable()) throw new Error('The channel is not there.');
  const opening = { content: '> who lit the \\*big\\* lamp?\n\nAda did.', embeds: [], rows: [] };
  const sent = await chat.bot.outgoing.send(channel, [opening]);
  if (sent.status !== 'sent') throw new Error(sent.reason);
  await ask('Ada', 'and when?', sent.messages[0]);
  expect(lastBefore()).toEqual(['who lit the *big* lamp?']);
});

/** Opens a thread on an answer as the bot does when its button is pressed. */
async function openThread(answerId: string): Promise<string> {
  const channel = chat.bot.client.channels.cache.get(chat.emulator.channelId);
  if (!channel?.isTextBased()) throw new Error('The channel is not there.');
  const answer = await channel.messages.fetch(answerId);
  const thread = await answer.startThread({ name: 'lamps' });
  expect(JSON.stringify(answer.components)).toContain(
    encodePress({ kind: 'thread', asker: chat.emulator.user('Ada').id }),
  );
  return thread.id;
}
