import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { QuestionFault } from '../../../src/answering/checkQuestion.ts';
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

const mention = () => `<@${emulator.botId}>`;
const lastAsked = () => bot.desk.asked.at(-1);

it('a mention in a text channel is answered by a reply that pings nobody', async () => {
  const asked = emulator.user('Ada').send(emulator.channelId, `${mention()} who lit the lamp?`);
  const answer = await emulator.replyTo(asked.id);
  expect(answer.content).toContain('It is written on: who lit the lamp?');
  expect(answer.mentions).toEqual([]);
  expect(lastAsked()).toEqual({ question: 'who lit the lamp?', before: [], window: null, now: '2024-03-10' });
});

it('typing shows before the answer is there', async () => {
  const { id } = emulator.admin.addChannel({ name: 'quiet' });
  let release: () => void = () => undefined;
  bot.desk.hold(new Promise<void>((resolve) => (release = resolve)));
  const asked = emulator.user('Ada').send(id, `${mention()} who lit the lamp?`);
  await emulator.until(() => emulator.typing(id).length > 0, { what: 'typing' });
  expect(emulator.repliesTo(asked.id)).toEqual([]);
  release();
  await emulator.replyTo(asked.id);
});

it('the name of the bot may stand anywhere, and other names are read as names', async () => {
  const grace = emulator.user('Grace');
  const asked = emulator.user('Ada').send(emulator.channelId, `did <@${grace.id}> light it, <@!${emulator.botId}> ?`);
  const answer = await emulator.replyTo(asked.id);
  expect(answer.mentions).toEqual([]);
  expect(lastAsked()?.question).toMatch(/^did @Grace light it, \?$/u);
});

it('a mention of its own role is one', async () => {
  const asked = emulator.user('Ada').send(emulator.channelId, `<@&${emulator.botRoleId}> who lit the lamp?`);
  await emulator.replyTo(asked.id);
  expect(lastAsked()?.question).toBe('who lit the lamp?');
});

it('a mention in a thread is answered there', async () => {
  const ada = emulator.user('Ada');
  const thread = ada.openThread(emulator.channelId, 'lamps');
  const asked = ada.send(thread.id, `${mention()} who lit the lamp?`);
  expect((await emulator.replyTo(asked.id)).channel_id).toBe(thread.id);
});

it('a mention in an announcement channel is answered there', async () => {
  const asked = emulator.user('Ada').send(emulator.announcementsId, `${mention()} who lit the lamp?`);
  expect((await emulator.replyTo(asked.id)).channel_id).toBe(emulator.announcementsId);
});

it('a forum post that names the bot is answered in the post', async () => {
  const post = emulator.user('Ada').openPost(emulator.forumId, 'Lamps', `${mention()} who lit the lamp?`);
  expect((await emulator.replyTo(post.id)).channel_id).toBe(post.id);
});

it('a reply to one of its messages is answered, pinging or not', async () => {
  const ada = emulator.user('Ada');
  const first = await emulator.replyTo(ada.send(emulator.channelId, `${mention()} who lit the lamp?`).id);
  const asked = ada.send(emulator.channelId, 'and when?', { replyTo: first.id, mentionReplied: false });
  expect((await emulator.replyTo(asked.id)).content).toContain('and when?');
});

it('a direct message is answered in direct messages', async () => {
  const ada = emulator.user('Ada');
  const asked = ada.dm('who lit the lamp?');
  expect((await emulator.replyTo(asked.id)).channel_id).toBe(ada.dmChannelId);
});

it('a thread can be gone on in from an answer in a text channel, but not in a thread or direct messages', async () => {
  const ada = emulator.user('Ada');
  const labels = async (id: string) => JSON.stringify((await emulator.replyTo(id)).components);
  expect(await labels(ada.send(emulator.channelId, `${mention()} who lit it?`).id)).toContain('thread');
  expect(await labels(ada.dm('who lit the other lamp?').id)).not.toContain('thread');
});

it('a question that cannot be asked is told why', async () => {
  bot.desk.failNext(new QuestionFault('The question is 4001 characters long.', 'Ask it in fewer words.'));
  const asked = emulator.user('Ada').dm('who lit the lamp?');
  expect((await emulator.replyTo(asked.id)).content).toContain('4001 characters long');
});

it('a bug becomes one neutral sentence, and is logged whole', async () => {
  bot.desk.failNext(new Error('the lamp fell into the water'));
  const asked = emulator.user('Ada').dm('who lit the lamp?');
  expect((await emulator.replyTo(asked.id)).content).toContain('Something went wrong');
  expect(bot.lines.at(-1)).toContain('the lamp fell into the water');
});

it('a question in another language is told that the articles are in English', async () => {
  const asked = emulator.user('Ada').dm('Кто зажёг лампу на пирсе и когда это было?');
  expect((await emulator.replyTo(asked.id)).content).toContain('The articles are in English');
  const english = emulator.user('Ada').dm('who lit the lamp on the pier?');
  expect((await emulator.replyTo(english.id)).content).not.toContain('The articles are in English');
});
