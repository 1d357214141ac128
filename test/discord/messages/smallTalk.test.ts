import { beforeAll, expect, it } from 'vitest';
import { chatFrom } from './chat.ts';

const chat = chatFrom(beforeAll);

it.each(['', 'hi', 'what can you do?'])(
  '"%s" shows what there is to ask, with three questions as buttons',
  async (said) => {
    const asked = chat.emulator.user('Ada').send(chat.emulator.channelId, `${chat.mention} ${said}`);
    const greeting = await chat.emulator.replyTo(asked.id);
    expect(greeting.content).toContain('7');
    expect(greeting.components).toMatchObject([{ components: [{ type: 2 }, { type: 2 }, { type: 2 }] }]);
    expect(chat.bot.desk.asked).toEqual([]);
  },
);

it('a direct message without a word is greeted', async () => {
  const asked = chat.emulator.user('Ada').dm('👋');
  expect((await chat.emulator.replyTo(asked.id)).content).toContain('7');
});

it('thanks get a reaction, and no words', async () => {
  const ada = chat.emulator.user('Ada');
  const answer = await chat.emulator.replyTo(ada.send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`).id);
  const thanks = ada.send(chat.emulator.channelId, 'thank you!', { replyTo: answer.id });
  await chat.emulator.until(() => chat.emulator.reactions(thanks.id).length > 0, { what: 'a reaction' });
  expect(chat.emulator.reactions(thanks.id)).toEqual([{ emoji: '👍', userId: chat.emulator.botId }]);
  expect(chat.emulator.repliesTo(thanks.id)).toEqual([]);
});

it('where reactions are not allowed, thanks are taken in silence', async () => {
  const { id } = chat.emulator.admin.addChannel({ name: 'stern' });
  chat.emulator.admin.denyBot(id, ['AddReactions']);
  chat.emulator.user('Ada').send(id, `${chat.mention} thanks`);
  await chat.emulator.until(() => chat.bot.lines.some((line) => line.includes('A reaction was not sent')), {
    what: 'a log line',
  });
  expect(chat.emulator.botMessages(id)).toEqual([]);
});
