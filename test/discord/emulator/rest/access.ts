import { ChannelType, type PermissionsString } from 'discord.js';
import type { Channel } from '../world/channels.ts';
import { updateThread } from '../world/threads.ts';
import type { Guild } from '../world/guilds.ts';
import type { StoredMessage } from '../world/messages.ts';
import { may } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import {
  ApiError,
  missingAccess,
  missingPermissions,
  unknownChannel,
  unknownGuild,
  unknownMessage,
} from './apiError.ts';

/** A channel that the bot sees. Throws 10003 where there is none, 50001 where it is not to be seen. */
export function seenChannel(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw unknownChannel();
  if (!may(world, channel, world.bot.id, 'ViewChannel')) throw missingAccess();
  return channel;
}

/** Refuses with 50013 what the bot may not do in a channel. */
export function demand(world: World, channel: Channel, permission: PermissionsString): void {
  if (!may(world, channel, world.bot.id, permission)) throw missingPermissions();
}

/** Refuses sending where the bot may not send, or messages cannot be. */
export function demandSending(world: World, channel: Channel): void {
  if (channel.kind === 'guild' && channel.type === ChannelType.GuildForum)
    throw new ApiError(400, 50008, 'Cannot send messages in a non-text channel');
  demand(world, channel, channel.kind === 'thread' ? 'SendMessagesInThreads' : 'SendMessages');
}

/** Refuses with 50083 what cannot be done in an archived thread. */
export function demandOpen(channel: Channel): void {
  if (channel.kind === 'thread' && channel.archived)
    throw new ApiError(
      400,
      50083,
      'Tried to perform an operation on an archived thread, such as editing a message or adding a user to the thread',
    );
}

/** A message of a channel that all who see the channel see. Throws 10008 where there is none. */
export function seenMessage(world: World, channelId: string, id: string): StoredMessage {
  const message = world.messages.get(id);
  if (message?.channelId !== channelId || message.visibleTo !== null) throw unknownMessage();
  return message;
}

/** A guild that the bot is in. Throws 10004 where there is none. */
export function joinedGuild(world: World, id: string): Guild {
  const guild = world.guilds.get(id);
  if (!guild?.members.has(world.bot.id)) throw unknownGuild();
  return guild;
}

/** Opens an archived thread again because something is sent to it; a locked one only for who manages threads. */
export function reopen(world: World, channel: Channel): void {
  if (channel.kind !== 'thread' || !channel.archived) return;
  if (channel.locked && !may(world, channel, world.bot.id, 'ManageThreads')) demandOpen(channel);
  updateThread(world, channel, { archived: false });
}
