import { expect, it } from 'vitest';
import { liveSession } from './liveSession.ts';

it('a session that is closed leaves the gateway and takes nothing any more', async () => {
  const live = await liveSession();
  const { emulator, taken } = live;
  expect(await live.close()).toBe(0);
  await emulator.until(() => emulator.gateway.sessions().length === 0);
  emulator.user('Ada').dm('too late');
  expect(taken.messages).toEqual([]);
  await live.end();
});

it('it takes no further questions while those at work are finished', async () => {
  const finishing: (() => void)[] = [];
  const live = await liveSession({
    timings: { patienceMs: 60_000 },
    handlers: {
      onMessage: async (_context, message) => {
        await new Promise<void>((resolve) => finishing.push(resolve));
        await message.reply('finished');
      },
    },
  });
  const { emulator, taken } = live;
  const question = emulator.user('Ada').send(emulator.channelId, 'in time');
  await emulator.until(() => taken.messages.length === 1);
  const closed = live.close();
  const late = emulator.user('Ada').send(emulator.channelId, 'too late');
  const channel = live.client.channels.cache.get(emulator.channelId);
  await emulator.until(() => channel?.isTextBased() && channel.lastMessageId === late.id);
  for (const finish of finishing) finish();
  expect(await closed).toBe(0);
  expect((await emulator.replyTo(question.id)).content).toBe('finished');
  expect(taken.messages).toHaveLength(1);
  await live.end();
});

it('it apologises for what does not get ready in time, also while the gateway is gone', async () => {
  const live = await liveSession({
    handlers: {
      onMessage: async (context, message) => {
        context.inHand.begin(async () => message.reply('There is no time left.'));
        await new Promise<never>(() => undefined);
      },
    },
  });
  const { emulator, taken } = live;
  const question = emulator.user('Ada').send(emulator.channelId, 'long');
  await emulator.until(() => taken.messages.length === 1);
  emulator.gateway.refuseHandshakes();
  emulator.gateway.cut();
  await emulator.until(() => live.context().health().state === 'resuming');
  expect(await live.close()).toBe(1);
  expect((await emulator.replyTo(question.id)).content).toBe('There is no time left.');
  await live.end();
});

it('it does not connect again once it is closed, also when it was just about to', async () => {
  const live = await liveSession();
  const { emulator } = live;
  emulator.user('Ada').dm('hello');
  await emulator.until(() => live.taken.messages.length === 1);
  const refusing = emulator.gateway.refuseHandshakes();
  emulator.gateway.cut();
  await emulator.until(() => refusing.refused === 1);
  await live.close();
  const { refused } = refusing;
  // The client waits half a second between two attempts.
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(refusing.refused).toBe(refused);
  await live.end();
});
