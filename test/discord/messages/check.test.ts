import { beforeAll, expect, it } from 'vitest';
import { chatFrom } from './chat.ts';

const chat = chatFrom(beforeAll);

it.each(['true?', 'is that true?', ''])(
  '"@bot %s" as a reply looks up what the articles say on that message',
  async (said) => {
    const claim = chat.emulator.user('Grace').send(chat.emulator.channelId, 'The lamp was lit on 5 March.');
    const check = chat.emulator
      .user('Ada')
      .send(chat.emulator.channelId, `${chat.mention} ${said}`, { replyTo: claim.id });
    const reply = await chat.emulator.replyTo(check.id);
    expect(chat.bot.desk.statements.at(-1)).toBe('The lamp was lit on 5 March.');
    expect(reply.content).toContain('It is written of: The lamp was lit on 5 March.');
  },
);

it('what other bots and webhooks say can be looked up', async () => {
  const news = chat.emulator.webhook(chat.emulator.channelId, 'The pier was closed.');
  await chat.emulator.replyTo(
    chat.emulator.user('Ada').send(chat.emulator.channelId, `${chat.mention} true?`, { replyTo: news.id }).id,
  );
  expect(chat.bot.desk.statements.at(-1)).toBe('The pier was closed.');
});

it('a picture without a word has nothing to look up', async () => {
  const picture = { name: 'lamp.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) };
  const claim = chat.emulator.user('Grace').send(chat.emulator.channelId, '', { attachments: [picture] });
  const check = chat.emulator.user('Ada').send(chat.emulator.channelId, `${chat.mention} true?`, { replyTo: claim.id });
  expect((await chat.emulator.replyTo(check.id)).content).toContain('no text');
});

it('one of its own answers is not looked up: the question goes on', async () => {
  const ada = chat.emulator.user('Ada');
  const answer = await chat.emulator.replyTo(ada.send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`).id);
  const check = ada.send(chat.emulator.channelId, 'is that true?', { replyTo: answer.id });
  await chat.emulator.replyTo(check.id);
  expect(chat.bot.desk.asked.at(-1)).toMatchObject({ question: 'is that true?', before: ['who lit the lamp?'] });
});

it('a question as a reply to somebody is read with what he said', async () => {
  const claim = chat.emulator.user('Grace').send(chat.emulator.channelId, 'The lamp on the pier was lit.');
  const asked = chat.emulator
    .user('Ada')
    .send(chat.emulator.channelId, `${chat.mention} when was that?`, { replyTo: claim.id });
  await chat.emulator.replyTo(asked.id);
  expect(chat.bot.desk.asked.at(-1)).toMatchObject({
    question: 'when was that?',
    before: ['The lamp on the pier was lit.'],
  });
});
