import type { Message } from 'discord.js';

/** Compares messages for sorting, the oldest first: their ids grow. */
export function byAge(one: Message, other: Message): number {
  return one.id.length - other.id.length || (one.id < other.id ? -1 : Number(one.id > other.id));
}
