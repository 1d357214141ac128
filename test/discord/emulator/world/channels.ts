import {
  ChannelType,
  ThreadAutoArchiveDuration,
  type APIDMChannel,
  type APIGuildChannel,
  type APIThreadChannel,
} from 'discord.js';
import type { OverwriteBits } from './permissions.ts';
import type { World } from './world.ts';

/** Where messages are, or threads in the case of a forum. */
export type Channel = GuildChannel | Thread | DmChannel;

export interface GuildChannel {
  readonly kind: 'guild';
  readonly id: string;
  readonly type: GuildChannelType;
  readonly guildId: string;
  readonly name: string;
  readonly overwrites: Map<string, OverwriteBits>;
}

export type GuildChannelType = ChannelType.GuildText | ChannelType.GuildAnnouncement | ChannelType.GuildForum;

export interface Thread {
  readonly kind: 'thread';
  /** That of the message it was opened on, if any. */
  readonly id: string;
  readonly type: ChannelType.PublicThread | ChannelType.AnnouncementThread;
  readonly guildId: string;
  readonly parentId: string;
  readonly ownerId: string;
  readonly createdAt: string;
  name: string;
  archived: boolean;
  locked: boolean;
}

export interface DmChannel {
  readonly kind: 'dm';
  readonly id: string;
  readonly recipientId: string;
  /** Whether the other takes messages of the bot. */
  open: boolean;
}

/** Makes a channel of a server, without an event. */
export function createChannel(world: World, guildId: string, name: string, type: GuildChannelType): GuildChannel {
  const channel: GuildChannel = { kind: 'guild', id: world.nextId(), type, guildId, name, overwrites: new Map() };
  world.channels.set(channel.id, channel);
  return channel;
}

/** The channel of direct messages between the bot and somebody; made where there was none. */
export function dmChannel(world: World, recipientId: string): DmChannel {
  const known = [...world.channels.values()].find((one) => one.kind === 'dm' && one.recipientId === recipientId);
  if (known?.kind === 'dm') return known;
  const made: DmChannel = { kind: 'dm', id: world.nextId(), recipientId, open: true };
  world.channels.set(made.id, made);
  return made;
}

/** A channel of any kind as REST gives it. */
export function anyChannelPayload(world: World, channel: Channel): APIDMChannel | APIGuildChannel | APIThreadChannel {
  if (channel.kind === 'dm') return dmPayload(world, channel);
  return channel.kind === 'thread' ? threadPayload(world, channel) : channelPayload(channel);
}

/** A channel of a server as Discord gives it. */
export function channelPayload(channel: GuildChannel): APIGuildChannel {
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    name: channel.name,
    position: 0,
    permission_overwrites: [...channel.overwrites].map(([id, { type, allow, deny }]) => ({
      id,
      type,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
    nsfw: false,
    parent_id: null,
    topic: null,
    rate_limit_per_user: 0,
    last_message_id: null,
    ...(channel.type === ChannelType.GuildForum
      ? { available_tags: [], default_reaction_emoji: null, default_sort_order: null, default_forum_layout: 0 }
      : {}),
  } as APIGuildChannel;
}

/** A thread as Discord gives it. */
export function threadPayload(world: World, thread: Thread): APIThreadChannel {
  const messages = [...world.messages.values()].filter(({ channelId }) => channelId === thread.id);
  return {
    id: thread.id,
    type: thread.type,
    guild_id: thread.guildId,
    parent_id: thread.parentId,
    owner_id: thread.ownerId,
    name: thread.name,
    last_message_id: messages.at(-1)?.id ?? null,
    rate_limit_per_user: 0,
    message_count: messages.length,
    member_count: 1,
    total_message_sent: messages.length,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
      archive_timestamp: thread.createdAt,
      create_timestamp: thread.createdAt,
    },
  };
}

/** A channel of direct messages as Discord gives it. */
export function dmPayload(world: World, channel: DmChannel): APIDMChannel {
  const recipient = world.users.get(channel.recipientId);
  if (!recipient) throw new Error(`No account ${channel.recipientId}.`);
  return {
    id: channel.id,
    type: ChannelType.DM,
    recipients: [recipient],
    last_message_id: null,
  } as APIDMChannel;
}
