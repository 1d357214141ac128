import { beforeAll, expect, it } from 'vitest';
import { chatFrom } from './chat.ts';

const chat = chatFrom(beforeAll);

it('a question that is not answered in time is apologised for, and not answered as well', async () => {
  let release: () => void = () => undefined;
  chat.bot.desk.hold(new Promise<void>((resolve) => (release = resolve)));
  const asked = chat.emulator.user('Ada').send(chat.emulator.channelId, `${chat.mention} who lit the lamp?`);
  await chat.emulator.until(() => chat.bot.desk.asked.length > 0, { what: 'the question' });
  expect(await chat.bot.inHand.finish({ patienceMs: 1, apologyMs: 5000 })).toBeGreaterThan(0);
  release();
  expect(await chat.bot.inHand.finish({ patienceMs: 5000, apologyMs: 0 })).toBe(0);
  expect(chat.emulator.repliesTo(asked.id).map(({ content }) => content)).toEqual([
    expect.stringContaining('shut down'),
  ]);
});

it('a question that is answered in time is not', async () => {
  chat.bot.desk.hold(null);
  const asked = chat.emulator.user('Ada').dm('who lit the lamp?');
  await chat.emulator.until(() => chat.bot.desk.asked.length > 1, { what: 'the question' });
  expect(await chat.bot.inHand.finish({ patienceMs: 5000, apologyMs: 0 })).toBe(0);
  expect(chat.emulator.repliesTo(asked.id)).toHaveLength(1);
});
