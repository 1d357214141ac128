import { type APIMessage, MessageType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { liveSession } from './liveSession.ts';

describe('what people do is handed on once', () => {
  it('though Discord delivers a message twice', async () => {
    const live = await liveSession();
    const { emulator, taken } = live;
    const ada = emulator.user('Ada');
    emulator.gateway.duplicateNext('MESSAGE_CREATE');
    ada.send(emulator.channelId, 'twice');
    ada.send(emulator.channelId, 'once');
    await emulator.until(() => taken.messages.some(({ content }) => content === 'once'));
    expect(taken.messages.map(({ content }) => content)).toEqual(['twice', 'once']);
    await live.end();
  });

  it('also after so many others that the client has forgotten the first', async () => {
    const live = await liveSession();
    const { emulator, taken, client } = live;
    const ada = emulator.user('Ada');
    const first = ada.send(emulator.channelId, 'first');
    for (let number = 1; number <= 40; number++) ada.send(emulator.channelId, `message ${number}`);
    await emulator.until(() => taken.messages.length === 41);
    const channel = client.channels.cache.get(emulator.channelId);
    expect(channel?.isTextBased() === true && channel.messages.cache.has(first.id)).toBe(false);
    emulator.gateway.dispatch('MESSAGE_CREATE', { ...first, guild_id: emulator.guildId });
    ada.send(emulator.channelId, 'last');
    await emulator.until(() => taken.messages.at(-1)?.content === 'last');
    expect(taken.messages).toHaveLength(42);
    await live.end();
  });

  it('though Discord delivers an interaction twice', async () => {
    const live = await liveSession();
    const { emulator, taken, client } = live;
    await client.application.commands.set([{ name: 'ask', description: 'Asks' }]);
    emulator.gateway.duplicateNext('INTERACTION_CREATE');
    emulator.user('Ada').slash('ask');
    emulator.user('Ada').slash('ask');
    await emulator.until(() => taken.interactions.length === 2);
    expect(new Set(taken.interactions.map(({ id }) => id)).size).toBe(2);
    await live.end();
  });

  it('and an edit once, with what the message said before', async () => {
    const live = await liveSession();
    const { emulator, taken } = live;
    const ada = emulator.user('Ada');
    const { id } = ada.send(emulator.channelId, 'How long?');
    await emulator.until(() => taken.messages.length === 1);
    emulator.gateway.duplicateNext('MESSAGE_UPDATE');
    ada.edit(id, 'How long did it last?');
    ada.edit(id, 'How long?');
    await emulator.until(() => taken.edits.length === 2);
    expect(taken.edits).toEqual([
      ['How long?', 'How long did it last?'],
      ['How long did it last?', 'How long?'],
    ]);
    await live.end();
  });
});

describe('nothing is handed on', () => {
  it('of other bots, webhooks, the bot itself and notices of Discord', async () => {
    const live = await liveSession();
    const { emulator, taken, client } = live;
    const ada = emulator.user('Ada');
    emulator.otherBot(emulator.channelId, `<@${emulator.botId}> How long?`);
    emulator.webhook(emulator.channelId, `<@${emulator.botId}> How long?`);
    const channel = client.channels.cache.get(emulator.channelId);
    if (channel?.isSendable()) await channel.send('I am the bot');
    const real = ada.send(emulator.channelId, 'real');
    await emulator.until(() => taken.messages.length === 1);
    const joined = { ...real, id: String(BigInt(real.id) + 1n), type: MessageType.UserJoin, content: '' };
    emulator.gateway.dispatch('MESSAGE_CREATE', { ...joined, guild_id: emulator.guildId });
    ada.send(emulator.channelId, 'a reply', { replyTo: real.id });
    await emulator.until(() => taken.messages.length === 2);
    expect(taken.messages.map(({ content }) => content)).toEqual(['real', 'a reply']);
    await live.end();
  });

  it('of an update that changes nothing of what a message says', async () => {
    const live = await liveSession();
    const { emulator, taken } = live;
    const ada = emulator.user('Ada');
    const message = ada.send(emulator.channelId, 'See https://example.org');
    await emulator.until(() => taken.messages.length === 1);
    const preview = { ...message, guild_id: emulator.guildId, embeds: [{ type: 'link', url: 'https://example.org' }] };
    emulator.gateway.dispatch('MESSAGE_UPDATE', preview);
    ada.edit(message.id, 'See example.org');
    await emulator.until(() => taken.edits.length === 1);
    expect(taken.edits).toEqual([['See https://example.org', 'See example.org']]);
    await live.end();
  });
});

it('a handler that fails is told of and takes nobody else along', async () => {
  let failures = 0;
  const live = await liveSession({
    handlers: {
      onMessage: async (_context, { content }) => {
        if (content !== 'fail') return;
        failures += 1;
        await Promise.reject(new Error('the harbour is closed'));
      },
    },
  });
  const { emulator, taken, log } = live;
  const ada = emulator.user('Ada');
  for (const content of ['fail', 'fail', 'go on']) ada.send(emulator.channelId, content);
  await emulator.until(() => taken.messages.length === 3);
  await emulator.until(() => log.length > 0);
  expect(failures).toBe(2);
  expect(log).toEqual([expect.stringMatching(/^A message could not be dealt with: Error: the harbour is closed\n/u)]);
  await live.end();
});

it('an edit of a message from before the bot was there is handed on, but not that it got a preview', async () => {
  const before: { edited?: APIMessage; previewed?: APIMessage } = {};
  const live = await liveSession({
    before: (emulator) => {
      const ada = emulator.user('Ada');
      before.edited = ada.send(emulator.channelId, 'How long?');
      before.previewed = ada.send(emulator.channelId, 'See https://example.org');
    },
  });
  const { emulator, taken } = live;
  const embeds = [{ type: 'link', url: 'https://example.org' }];
  emulator.gateway.dispatch('MESSAGE_UPDATE', { ...before.previewed, guild_id: emulator.guildId, embeds });
  emulator.user('Ada').edit(before.edited?.id ?? '', 'How long did it last?');
  await emulator.until(() => taken.edits.length === 1);
  expect(taken.edits).toEqual([[null, 'How long did it last?']]);
  await live.end();
});
