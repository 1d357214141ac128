import type { APIMessage } from 'discord.js';
import { z } from 'zod';
import { parseForm, snowflake } from '../../limits/form.ts';
import { withoutContent } from '../../world/messageContent.ts';
import { messagePayload, messagesIn, type StoredMessage } from '../../world/messages.ts';
import { may } from '../../world/permissions.ts';
import type { World } from '../../world/world.ts';
import { demand, seenChannel, seenMessage } from '../access.ts';
import { answer, route, type Route } from '../route.ts';

const listForm = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  before: snowflake.optional(),
  after: snowflake.optional(),
  around: snowflake.optional(),
});

/** Reading messages. */
export function readingRoutes(world: World): readonly Route[] {
  return [
    route('GET /channels/:channel/messages', (call) => {
      const channel = seenChannel(world, call.id('channel'));
      const range = parseForm(listForm, Object.fromEntries(call.query));
      if (!may(world, channel, world.bot.id, 'ReadMessageHistory')) return answer([]);
      return answer(within(messagesIn(world, channel.id), range).map((message) => readableMessage(world, message)));
    }),
    route('GET /channels/:channel/messages/:message', (call) => {
      const channel = seenChannel(world, call.id('channel'));
      demand(world, channel, 'ReadMessageHistory');
      return answer(readableMessage(world, seenMessage(world, channel.id, call.id('message'))));
    }),
  ];
}

/** A message as the bot gets it by REST: without Message Content in the portal, what others wrote is empty. */
export function readableMessage(world: World, message: StoredMessage): APIMessage {
  const payload = messagePayload(world, message);
  if (world.portal.messageContent) return payload;
  return withoutContent(payload, world.bot.id, world.channels.get(message.channelId)?.kind === 'dm');
}

/** The newest first: those before or after an id, or half of them on each side of one. */
function within(messages: readonly StoredMessage[], range: z.infer<typeof listForm>): readonly StoredMessage[] {
  const { limit, before, after, around } = range;
  const newestFirst = [...messages].reverse();
  if (around !== undefined) {
    const half = Math.floor(limit / 2);
    const newer = messages.filter(({ id }) => BigInt(id) > BigInt(around)).slice(0, half);
    const older = newestFirst.filter(({ id }) => BigInt(id) <= BigInt(around)).slice(0, limit - newer.length);
    return [...newer.reverse(), ...older];
  }
  if (after !== undefined)
    return messages
      .filter(({ id }) => BigInt(id) > BigInt(after))
      .slice(0, limit)
      .reverse();
  return newestFirst.filter(({ id }) => before === undefined || BigInt(id) < BigInt(before)).slice(0, limit);
}
