import type { APIUser, PermissionsString } from 'discord.js';
import type { Channel } from '../world/channels.ts';
import type { StoredMessage } from '../world/messages.ts';
import { may } from '../world/permissions.ts';
import type { World } from '../world/world.ts';

/** A channel that is there. */
export function channelById(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw new Error(`No channel ${id}.`);
  return channel;
}

/** A channel that somebody sees. */
export function visibleChannel(world: World, user: APIUser, id: string): Channel {
  const channel = channelById(world, id);
  allow(world, channel, user, 'ViewChannel');
  return channel;
}

/** A message that somebody sees: an ephemeral one only where it is for them. */
export function visibleMessage(world: World, user: APIUser, id: string): StoredMessage {
  const message = world.messages.get(id);
  if (!message || (message.visibleTo !== null && message.visibleTo !== user.id))
    throw new Error(`No message ${id} for ${user.username}.`);
  visibleChannel(world, user, message.channelId);
  return message;
}

/** Throws where somebody may not do something. */
export function allow(world: World, channel: Channel, user: APIUser, permission: PermissionsString): void {
  if (!may(world, channel, user.id, permission))
    throw new Error(`${user.username} lacks ${permission} in ${channel.id}.`);
}
