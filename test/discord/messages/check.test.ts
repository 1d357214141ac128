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

it.each(['true?', 'is that true?', ''])(
  '"@bot %s" as a reply looks up what the articles say on that message',
  async (said) => {
    const claim = emulator.user('Grace').send(emulator.channelId, 'The lamp was lit on 5 March.');
    const check = emulator.user('Ada').send(emulator.channelId, `${mention()} ${said}`, { replyTo: claim.id });
    const reply = await emulator.replyTo(check.id);
    expect(bot.desk.statements.at(-1)).toBe('The lamp was lit on 5 March.');
    expect(reply.content).toContain('It is written of: The lamp was lit on 5 March.');
  },
);

it('what other bots and webhooks say can be looked up', async () => {
  const news = emulator.webhook(emulator.channelId, 'The pier was closed.');
  await emulator.replyTo(emulator.user('Ada').send(emulator.channelId, `${mention()} true?`, { replyTo: news.id }).id);
  expect(bot.desk.statements.at(-1)).toBe('The pier was closed.');
});

it('a picture without a word has nothing to look up', async () => {
  const picture = { name: 'lamp.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) };
  const claim = emulator.user('Grace').send(emulator.channelId, '', { attachments: [picture] });
  const check = emulator.user('Ada').send(emulator.channelId, `${mention()} true?`, { replyTo: claim.id });
  expect((await emulator.replyTo(check.id)).content).toContain('no text');
});

it('one of its own answers is not looked up: the question goes on', async () => {
  const ada = emulator.user('Ada');
  const answer = await emulator.replyTo(ada.send(emulator.channelId, `${mention()} who lit the lamp?`).id);
  const check = ada.send(emulator.channelId, 'is that true?', { replyTo: answer.id });
  await emulator.replyTo(check.id);
  expect(bot.desk.asked.at(-1)).toMatchObject({ question: 'is that true?', before: ['who lit the lamp?'] });
});

it('a question as a reply to somebody is read with what he said', async () => {
  const claim = emulator.user('Grace').send(emulator.channelId, 'The lamp on the pier was lit.');
  const asked = emulator.user('Ada').send(emulator.channelId, `${mention()} when was that?`, { replyTo: claim.id });
  await emulator.replyTo(asked.id);
  expect(bot.desk.asked.at(-1)).toMatchObject({
    question: 'when was that?',
    before: ['The lamp on the pier was lit.'],
  });
});
