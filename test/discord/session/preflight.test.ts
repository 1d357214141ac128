import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { inviteLink, missingPermissions } from '../../../src/discord/session/permissions.ts';
import { watchPermissions } from '../../../src/discord/session/preflight.ts';
import { type LiveOptions, liveSession } from './liveSession.ts';

/** A session whose permissions are watched, and what was told about them. */
async function watched(options: LiveOptions = {}) {
  const live = await liveSession(options);
  const told: string[] = [];
  watchPermissions(live.client, (line) => told.push(line));
  const guild = live.client.guilds.cache.get(live.emulator.guildId);
  if (guild === undefined) throw new Error('There is no server.');
  return { ...live, guild, told };
}

describe('what the bot lacks', () => {
  it('is nothing where it is as it should be', async () => {
    const live = await watched();
    expect(live.told).toEqual([]);
    expect(missingPermissions(live.guild)).toEqual([]);
    await live.end();
  });

  it('in a whole server is told in one line, by the names that Discord shows', async () => {
    const live = await watched({ emulator: { botPermissions: ['ViewChannel', 'SendMessages', 'ReadMessageHistory'] } });
    const lacking = [
      'Send Messages in Threads',
      'Create Public Threads',
      'Embed Links',
      'Attach Files',
      'Add Reactions',
    ];
    expect(missingPermissions(live.guild)).toEqual(lacking);
    expect(live.told).toEqual([`In Parley Testers: the bot lacks ${lacking.join(', ')} in the whole server.`]);
    await live.end();
  });

  it('in channels that it sees is told by channel; what it does not see is not its business', async () => {
    const live = await watched({
      before: ({ admin, channelId, announcementsId, forumId }) => {
        admin.denyBot(channelId, ['SendMessages', 'EmbedLinks']);
        admin.denyBot(announcementsId, ['SendMessages', 'EmbedLinks']);
        admin.denyBot(forumId, ['SendMessages', 'SendMessagesInThreads']);
        const hidden = admin.addChannel({ name: 'hidden' });
        admin.denyBot(hidden.id, ['ViewChannel']);
      },
    });
    expect(live.told).toEqual([
      'In Parley Testers: the bot lacks Send Messages, Embed Links in #general, #announcements; ' +
        'Send Messages in Threads in #forum.',
    ]);
    await live.end();
  });

  it('names ten channels and counts the others', async () => {
    const live = await watched({
      before: ({ admin }) => {
        for (let number = 1; number <= 12; number++)
          admin.denyBot(admin.addChannel({ name: `harbour-${number}` }).id, ['EmbedLinks']);
      },
    });
    expect(live.told[0]).toMatch(/Embed Links in #harbour-1, .*#harbour-10, 2 more channels\.$/u);
    await live.end();
  });

  it('in a thread is what counts there', async () => {
    const live = await watched();
    const { emulator, client } = live;
    const { id } = emulator.user('Ada').openThread(emulator.channelId, 'The harbour');
    const thread = await emulator.until(() => client.channels.cache.get(id));
    if (!thread.isThread()) throw new Error('It is no thread.');
    expect(missingPermissions(thread)).toEqual([]);
    emulator.admin.denyBot(emulator.channelId, ['SendMessages', 'SendMessagesInThreads', 'CreatePublicThreads']);
    await emulator.until(() => missingPermissions(thread).length > 0);
    expect(missingPermissions(thread)).toEqual(['Send Messages in Threads']);
    await live.end();
  });
});

describe('what changes while the bot runs', () => {
  it('is told once, and so is its end', async () => {
    const live = await watched();
    const { emulator, told } = live;
    emulator.admin.denyBot(emulator.channelId, ['EmbedLinks']);
    await emulator.until(() => told.length === 1);
    emulator.admin.setOverwrite(emulator.announcementsId, emulator.guildId, { deny: ['Connect'] });
    emulator.admin.allowBot(emulator.channelId);
    await emulator.until(() => told.length === 2);
    expect(told).toEqual([
      'In Parley Testers: the bot lacks Embed Links in #general.',
      'In Parley Testers the bot now has all permissions that it needs.',
    ]);
    await live.end();
  });

  it('by a role is told as well', async () => {
    const live = await watched();
    const { emulator, told } = live;
    emulator.admin.setPermissions(emulator.botRoleId, []);
    emulator.admin.setPermissions(emulator.guildId, ['ViewChannel', 'SendMessages', 'EmbedLinks', 'AddReactions']);
    const last = await emulator.until(() => told.at(-1)?.includes('Read Message History') && told.at(-1));
    expect(last).toMatch(/^In Parley Testers: the bot lacks .*Read Message History in the whole server\.$/u);
    await live.end();
  });

  it('by joining a server is told, and so is leaving it', async () => {
    const live = await watched();
    const { emulator, told } = live;
    const { guildId, channelId } = emulator.admin.addGuild('Harbour Club');
    await emulator.until(() => told.length === 1);
    emulator.admin.denyBot(channelId, ['ReadMessageHistory']);
    await emulator.until(() => told.length === 2);
    emulator.admin.removeBot(guildId);
    await emulator.until(() => told.length === 3);
    expect(told).toEqual([
      'The bot was added to Harbour Club.',
      expect.stringMatching(/^In Harbour Club: the bot lacks Read Message History in #/u),
      'The bot was taken out of Harbour Club.',
    ]);
    await live.end();
  });
});

it('the invite link asks for what is needed, and for no more', () => {
  const { origin, pathname, searchParams } = new URL(inviteLink('1234'));
  expect(`${origin}${pathname}`).toBe('https://discord.com/oauth2/authorize');
  expect(searchParams.get('client_id')).toBe('1234');
  expect(searchParams.get('scope')).toBe('bot applications.commands');
  const asked = new PermissionsBitField(BigInt(searchParams.get('permissions') ?? ''));
  expect(asked.toArray().sort()).toEqual(
    [
      'AddReactions',
      'AttachFiles',
      'CreatePublicThreads',
      'EmbedLinks',
      'ReadMessageHistory',
      'SendMessages',
      'SendMessagesInThreads',
      'ViewChannel',
    ].sort(),
  );
  expect(asked.has(PermissionFlagsBits.Administrator)).toBe(false);
});
