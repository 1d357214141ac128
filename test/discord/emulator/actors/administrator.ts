import { ChannelType, OverwriteType, type APIGuildChannel, type PermissionsString } from 'discord.js';
import { channelPayload, createChannel, type GuildChannel, type Thread } from '../world/channels.ts';
import { BOT_PERMISSIONS, createGuild, guildCreatePayload, type Guild } from '../world/guilds.ts';
import { removeMessage } from '../world/messages.ts';
import { permissionBits } from '../world/permissions.ts';
import { updateThread } from '../world/threads.ts';
import type { World } from '../world/world.ts';
import { channelById } from './sight.ts';

/** What whoever runs the server, and Discord itself, do; the bot gets the events of it. */
export interface Administrator {
  /** Takes permissions from the bot in a channel (an overwrite for its role), besides those taken before. */
  denyBot(channelId: string, permissions: readonly PermissionsString[]): void;
  /** Gives back what `denyBot` took in a channel. */
  allowBot(channelId: string): void;
  /** Sets an overwrite of a channel for a role or a member. */
  setOverwrite(channelId: string, targetId: string, overwrite: Overwrite): void;
  /** Sets what a role may in the whole guild (@everyone has the guild's id). */
  setPermissions(roleId: string, permissions: readonly PermissionsString[]): void;
  /** Adds a channel to a guild (the first, unless told otherwise). */
  addChannel(options: ChannelOptions): APIGuildChannel;
  /** Deletes a channel with its threads, or a thread. */
  deleteChannel(channelId: string): void;
  /** Deletes any message, as a moderator does. */
  deleteMessage(messageId: string): void;
  /** Archives a thread; a locked one is not opened again by sending to it. */
  archive(threadId: string, options?: { readonly locked?: boolean }): void;
  /** Makes a further guild with one text channel, in which the bot is; it gets GUILD_CREATE if it is connected. */
  addGuild(name: string): { readonly guildId: string; readonly channelId: string };
  /** Removes the bot from a guild: GUILD_DELETE. */
  removeBot(guildId: string): void;
  /** Makes a guild unavailable (an outage) until `restoreGuild`. */
  loseGuild(guildId: string): void;
  restoreGuild(guildId: string): void;
}

export interface Overwrite {
  readonly allow?: readonly PermissionsString[];
  readonly deny?: readonly PermissionsString[];
}

export interface ChannelOptions {
  readonly name: string;
  /** A text channel unless told otherwise. */
  readonly type?: ChannelType.GuildText | ChannelType.GuildAnnouncement | ChannelType.GuildForum;
  readonly guildId?: string;
}

/** Makes an administrator of all guilds; `home` is the one that is meant where none is named. */
export function createAdministrator(world: World, home: Guild): Administrator {
  const tell = (type: string, data: object) => {
    world.dispatches.emit({ type, data });
    world.changes.emit();
  };
  const put = (channelId: string, targetId: string, allow: bigint, deny: bigint) => {
    const channel = guildChannel(world, channelId);
    const type = guildOf(world, channel.guildId).roles.has(targetId) ? OverwriteType.Role : OverwriteType.Member;
    if (allow === 0n && deny === 0n) channel.overwrites.delete(targetId);
    else channel.overwrites.set(targetId, { type, allow, deny });
    tell('CHANNEL_UPDATE', channelPayload(channel));
  };
  return {
    denyBot: (channelId, permissions) => {
      const channel = guildChannel(world, channelId);
      const { botRoleId } = guildOf(world, channel.guildId);
      const before = channel.overwrites.get(botRoleId);
      put(channelId, botRoleId, before?.allow ?? 0n, (before?.deny ?? 0n) | permissionBits(permissions));
    },
    allowBot: (channelId) => {
      put(channelId, guildOf(world, guildChannel(world, channelId).guildId).botRoleId, 0n, 0n);
    },
    setOverwrite: (channelId, targetId, { allow = [], deny = [] }) => {
      put(channelId, targetId, permissionBits(allow), permissionBits(deny));
    },
    setPermissions: (roleId, permissions) => {
      const guild = [...world.guilds.values()].find(({ roles }) => roles.has(roleId));
      const before = guild?.roles.get(roleId);
      if (!guild || !before) throw new Error(`No role ${roleId}.`);
      const role = { ...before, permissions: permissionBits(permissions).toString() };
      guild.roles.set(roleId, role);
      tell('GUILD_ROLE_UPDATE', { guild_id: guild.id, role });
    },
    addChannel: ({ name, type = ChannelType.GuildText, guildId = home.id }) => {
      const channel = createChannel(world, guildId, name, type);
      tell('CHANNEL_CREATE', channelPayload(channel));
      return channelPayload(channel);
    },
    deleteChannel: (channelId) => {
      const channel = channelById(world, channelId);
      if (channel.kind === 'dm') throw new Error('Direct messages cannot be deleted.');
      for (const one of [...world.channels.values()])
        if (one.id === channelId || (one.kind === 'thread' && one.parentId === channelId)) forget(world, one.id);
      if (channel.kind === 'guild') tell('CHANNEL_DELETE', channelPayload(channel));
      else tell('THREAD_DELETE', threadGone(channel));
    },
    deleteMessage: (messageId) => {
      removeMessage(world, messageId);
    },
    archive: (threadId, { locked = false } = {}) => {
      const thread = channelById(world, threadId);
      if (thread.kind !== 'thread') throw new Error(`${threadId} is no thread.`);
      updateThread(world, thread, { archived: true, locked });
    },
    ...guildWork(world, tell),
  };
}

function guildWork(
  world: World,
  tell: (type: string, data: object) => void,
): Pick<Administrator, 'addGuild' | 'removeBot' | 'loseGuild' | 'restoreGuild'> {
  return {
    addGuild: (name) => {
      const guild = createGuild(world, name, BOT_PERMISSIONS);
      const channel = createChannel(world, guild.id, 'general', ChannelType.GuildText);
      tell('GUILD_CREATE', guildCreatePayload(world, guild));
      return { guildId: guild.id, channelId: channel.id };
    },
    removeBot: (guildId) => {
      guildOf(world, guildId).members.delete(world.bot.id);
      tell('GUILD_DELETE', { id: guildId });
    },
    loseGuild: (guildId) => {
      guildOf(world, guildId).available = false;
      tell('GUILD_DELETE', { id: guildId, unavailable: true });
    },
    restoreGuild: (guildId) => {
      const guild = guildOf(world, guildId);
      guild.available = true;
      tell('GUILD_CREATE', guildCreatePayload(world, guild));
    },
  };
}

const threadGone = ({ id, guildId, parentId, type }: Thread) => ({ id, guild_id: guildId, parent_id: parentId, type });

function forget(world: World, channelId: string): void {
  world.channels.delete(channelId);
  for (const message of [...world.messages.values()])
    if (message.channelId === channelId) world.messages.delete(message.id);
}

function guildChannel(world: World, id: string): GuildChannel {
  const channel = channelById(world, id);
  if (channel.kind !== 'guild') throw new Error(`${id} is not a channel of a guild.`);
  return channel;
}

function guildOf(world: World, id: string): Guild {
  const guild = world.guilds.get(id);
  if (!guild) throw new Error(`No guild ${id}.`);
  return guild;
}
