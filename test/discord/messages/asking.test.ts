import { beforeAll, beforeEach, expect, it } from 'vitest';
import { QuestionFault } from '../../../src/answering/checkQuestion.ts';
import { chatFrom } from './chat.ts';

const chat = chatFrom(beforeAll);

beforeEach(() => {
  chat.bot.desk.hold(null);
});

const lastAsked = () => chat.bot.desk.asked.at(-1);

it('a mention in a text channel is answered by a reply that pings nobody', async () => {
  const asked = chat.emulator.user('Ada').send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`);
  const answer = await chat.emulator.replyTo(asked.id);
  expect(answer.content).toContain('It is written on: who lit the lamp?');
  expect(answer.mentions).toEqual([]);
  expect(lastAsked()).toEqual({ question: 'who lit the lamp?', before: [], window: null, now: '2024-03-10' });
});

it('typing shows before the answer is there', async () => {
  const { id } = chat.emulator.admin.addChannel({ name: 'quiet' });
  let release: () => void = () => undefined;
  chat.bot.desk.hold(new Promise<void>((resolve) => (release = resolve)));
  const asked = chat.emulator.user('Ada').send(id, `${chat.mention} who lit the lamp?`);
  await chat.emulator.until(() => chat.emulator.typing(id).length > 0, { what: 'typing' });
  expect(chat.emulator.repliesTo(asked.id)).toEqual([]);
  release();
  await chat.emulator.replyTo(asked.id);
});

it('the name of the bot may stand anywhere, and other names are read as names', async () => {
  const grace = chat.emulator.user('Grace');
  const asked = chat.emulator
    .user('Ada')
    .send(chat.emulator.channelId, `did <@${grace.id}> light it, <@!${chat.emulator.botId}> ?`);
  const answer = await chat.emulator.replyTo(asked.id);
  expect(answer.mentions).toEqual([]);
  expect(lastAsked()?.question).toMatch(/^did @Grace light it, \?$/u);
});

it('a mention of its own role is one', async () => {
  const asked = chat.emulator
    .user('Ada')
    .send(chat.emulator.channelId, `<@&${chat.emulator.botRoleId}> who lit the lamp?`);
  await chat.emulator.replyTo(asked.id);
  expect(lastAsked()?.question).toBe('who lit the lamp?');
});

it('a mention in a thread is answered there', async () => {
  const ada = chat.emulator.user('Ada');
  const thread = ada.openThread(chat.emulator.channelId, 'lamps');
  const asked = ada.send(thread.id, `${chat.mention} who lit the lamp?`);
  expect((await chat.emulator.replyTo(asked.id)).channel_id).toBe(thread.id);
});

it('a mention in an announcement channel is answered there', async () => {
  const asked = chat.emulator.user('Ada').send(chat.emulator.announcementsId, `${chat.mention} who lit the lamp?`);
  expect((await chat.emulator.replyTo(asked.id)).channel_id).toBe(chat.emulator.announcementsId);
});

it('a forum post that names the bot is answered in the post', async () => {
  const post = chat.emulator.user('Ada').openPost(chat.emulator.forumId, 'Lamps', `${chat.mention} who lit the lamp?`);
  expect((await chat.emulator.replyTo(post.id)).channel_id).toBe(post.id);
});

it('a reply to one of its messages is answered, pinging or not', async () => {
  const ada = chat.emulator.user('Ada');
  const first = await chat.emulator.replyTo(ada.send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`).id);
  const asked = ada.send(chat.emulator.channelId, 'and when?', { replyTo: first.id, mentionReplied: false });
  expect((await chat.emulator.replyTo(asked.id)).content).toContain('and when?');
});

it('a direct message is answered in direct messages', async () => {
  const ada = chat.emulator.user('Ada');
  const asked = ada.dm('who lit the lamp?');
  expect((await chat.emulator.replyTo(asked.id)).channel_id).toBe(ada.dmChannelId);
});

it('a thread can be gone on in from an answer in a text channel, but not in a thread or direct messages', async () => {
  const ada = chat.emulator.user('Ada');
  const labels = async (id: string) => JSON.stringify((await chat.emulator.replyTo(id)).components);
  expect(await labels(ada.send(chat.emulator.channelId, `${chat.mention} who lit it?`).id)).toContain('thread');
  expect(await labels(ada.dm('who lit the other lamp?').id)).not.toContain('thread');
});

it('a question that cannot be asked is told why', async () => {
  chat.bot.desk.failNext(new QuestionFault('The question is 4001 characters long.', 'Ask it in fewer words.'));
  const asked = chat.emulator.user('Ada').dm('who lit the lamp?');
  expect((await chat.emulator.replyTo(asked.id)).content).toContain('4001 characters long');
});

it('a bug becomes one neutral sentence, and is logged whole', async () => {
  chat.bot.desk.failNext(new Error('the lamp fell into the water'));
  const asked = chat.emulator.user('Ada').dm('who lit the lamp?');
  expect((await chat.emulator.replyTo(asked.id)).content).toContain('Something went wrong');
  expect(chat.bot.lines.at(-1)).toContain('the lamp fell into the water');
});

it('a question in another language is told that the articles are in English', async () => {
  const asked = chat.emulator.user('Ada').dm('Кто зажёг лампу на пирсе и когда это было?');
  expect((await chat.emulator.replyTo(asked.id)).content).toContain('The articles are in English');
  const english = chat.emulator.user('Ada').dm('who lit the lamp on the pier?');
  expect((await chat.emulator.replyTo(english.id)).content).not.toContain('The articles are in English');
});
