import { InteractionContextType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTopic, watch } from '../../../src/discord/commands/watch.ts';
import { RequestFault } from '../../../src/discord/requestFault.ts';
import { BEACON } from './harbourNews.ts';
import { openWatchScene, type WatchScene } from './watchScene.ts';

let scene: WatchScene;
beforeEach(async () => {
  scene = await openWatchScene();
});
afterEach(async () => {
  await scene.close();
});

const watched = () => scene.records.watches.list(null).map(({ topic, channel, everyMs }) => [topic, channel, everyMs]);
const HOUR = 3_600_000;

describe('/watch', () => {
  it('adds, lists and removes, for the moderator’s eyes alone', async () => {
    const { emulator, moderator } = scene;
    const use = moderator.slash('watch add', { topic: ' Harbour  talks ', every: 'day' });
    expect(await use.acknowledged).toMatchObject({ type: 5, ephemeral: true });
    expect((await use.answered()).content).toBe(
      '**“Harbour talks”** is watched in this channel. When articles on it come in, I post a sentence of each here, ' +
        'at most once every day. One article has these words so far; `/articles` lists them.',
    );
    expect(watched()).toEqual([['Harbour talks', emulator.channelId, 24 * HOUR]]);
    expect(await scene.watch('list')).toBe(
      '**Watched in this server** (1 of at most 20)\n\n' +
        `- **“Harbour talks”** in <#${emulator.channelId}>, at most once every day, nothing new yet`,
    );
    expect(await scene.watch('remove', { topic: 'harbour talks' })).toContain('not watched in <#');
    expect(await scene.watch('list')).toContain('Nothing is watched in this server');
    expect(scene.posts()).toEqual([]);
  });

  it('says when it posted last', async () => {
    await scene.watch('add', { topic: 'beacon' });
    await scene.publish({ 'beacon.md': BEACON });
    const at = Math.floor((scene.records.watches.list(null)[0]?.postedAt ?? 0) / 1000);
    expect(await scene.watch('list')).toContain(`at most once every 6 hours, last post <t:${at}:R>`);
  });

  it('is for moderators in servers, whatever the server’s settings say', async () => {
    const { emulator, ada } = scene;
    expect(watch.data).toMatchObject({ contexts: [InteractionContextType.Guild], default_member_permissions: '32' });
    expect(() => ada.slash('watch add', { topic: 'harbour' })).toThrow('may not use');
    expect(() => ada.slash('watch list', {}, 'dm')).toThrow('not for a place like');
    await emulator.until(() => emulator.commands().some(({ name }) => name === 'watch'));
    for (const command of emulator.commands()) Object.assign(command, { default_member_permissions: null });
    const refused = await ada.slash('watch add', { topic: 'harbour' }).answered();
    expect(refused.content).toContain('Manage Server');
    expect(watched()).toEqual([]);
  });

  it('refuses what is watched there already, kindly, and one more than twenty', async () => {
    const other = scene.emulator.admin.addChannel({ name: 'other' }).id;
    await scene.watch('add', { topic: 'Harbour talks' });
    expect(await scene.watch('add', { topic: 'harbour TALKS!' })).toContain('is watched in this channel already');
    expect(await scene.watch('add', { topic: 'harbour talks' }, other)).toContain('is watched in this channel.');
    for (let number = 3; number <= 20; number++) await scene.watch('add', { topic: `pier ${number}` });
    expect(await scene.watch('add', { topic: 'pier 21' })).toContain('This server has 20 watches, which is the most');
    expect(watched()).toHaveLength(20);
  });

  it('shows a topic of mentions and markup as it is, and pings nobody', async () => {
    const topic = '@everyone <@1234567890123456789> **beacon** [x](https://e.org)';
    const { content, mentions, mention_everyone } = await scene.moderator.slash('watch add', { topic }).answered();
    expect(content).toContain('\\@everyone \\<\\@1234567890123456789\\> \\*\\*beacon\\*\\*');
    expect([mentions, mention_everyone]).toEqual([[], false]);
    expect(await scene.watch('add', { topic: '?!…' })).toBe('Name a topic in words, such as “Istanbul”.');
    expect(() => scene.moderator.slash('watch add', { topic: 'a'.repeat(1000) })).toThrow('does not fit');
    expect(() => readTopic('beacon '.repeat(150))).toThrow(RequestFault);
  });

  it('says what the bot lacks in the channel, before anything is watched', async () => {
    const { emulator } = scene;
    emulator.admin.denyBot(emulator.channelId, ['EmbedLinks', 'ReadMessageHistory']);
    await emulator.until(() => scene.lacks().length > 0);
    expect(await scene.watch('add', { topic: 'beacon' })).toBe(
      'To post in this channel I need: Embed Links, Read Message History. Nothing is watched yet.',
    );
    expect(watched()).toEqual([]);
  });

  it('completes topics of the articles, and what is watched in this server', async () => {
    const { emulator, moderator } = scene;
    await emulator.until(() => scene.topics().length > 0);
    const topics = await moderator.type('watch add', { topic: 'Ada' }, 'topic');
    expect(topics).toContainEqual({ name: 'Ada Moor', value: 'Ada Moor' });
    const other = emulator.admin.addChannel({ name: 'other' }).id;
    await scene.watch('add', { topic: 'beacon' });
    await scene.watch('add', { topic: 'beacon' }, other);
    await scene.watch('add', { topic: 'tolls' }, other);
    const choices = await moderator.type('watch remove', { topic: 'bea' }, 'topic');
    expect(choices.map(({ name }) => name)).toEqual(['beacon · #general', 'beacon · #other']);
    expect(await scene.watch('remove', { topic: String(choices[1]?.value) })).toContain(`<#${other}>`);
    expect(watched().map(([topic, channel]) => [topic, channel])).toEqual([
      ['beacon', emulator.channelId],
      ['tolls', other],
    ]);
    expect(await scene.watch('remove', { topic: 'submarines' })).toContain('not watched in this server');
  });

  it('forgets what is watched in a server that the bot is removed from', async () => {
    await scene.watch('add', { topic: 'beacon' });
    scene.emulator.admin.removeBot(scene.emulator.guildId);
    await scene.emulator.until(() => watched().length === 0);
  });
});
