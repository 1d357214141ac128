import type { StoredMessage } from './messages.ts';
import type { Reaction, World } from './world.ts';

/** Puts a reaction on a message, once for each person and emoji. */
export function react(world: World, message: StoredMessage, reaction: Reaction): void {
  const others = (world.reactions.get(message.id) ?? []).filter((one) => !isSame(one, reaction));
  world.reactions.set(message.id, [...others, reaction]);
  tell(world, 'MESSAGE_REACTION_ADD', message, reaction);
}

/** Takes a reaction away. */
export function unreact(world: World, message: StoredMessage, reaction: Reaction): void {
  const others = (world.reactions.get(message.id) ?? []).filter((one) => !isSame(one, reaction));
  world.reactions.set(message.id, others);
  tell(world, 'MESSAGE_REACTION_REMOVE', message, reaction);
}

const isSame = (one: Reaction, other: Reaction) => one.emoji === other.emoji && one.userId === other.userId;

function tell(world: World, type: string, message: StoredMessage, { emoji, userId }: Reaction): void {
  const channel = world.channels.get(message.channelId);
  const guild = channel === undefined || channel.kind === 'dm' ? {} : { guild_id: channel.guildId };
  const where = { channel_id: message.channelId, message_id: message.id, ...guild };
  const data = { ...where, user_id: userId, emoji: { id: null, name: emoji }, burst: false, type: 0 };
  world.dispatches.emit({ type, data });
  world.changes.emit();
}
