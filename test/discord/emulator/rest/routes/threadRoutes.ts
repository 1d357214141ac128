import { ChannelType } from 'discord.js';
import { z } from 'zod';
import { parseForm, text } from '../../limits/form.ts';
import { messageForm } from '../../limits/messageLimits.ts';
import { threadPayload, type GuildChannel } from '../../world/channels.ts';
import { NO_MENTIONS } from '../../world/mentions.ts';
import { storeMessage } from '../../world/messages.ts';
import { may } from '../../world/permissions.ts';
import { openThread, updateThread } from '../../world/threads.ts';
import type { World } from '../../world/world.ts';
import { demand, seenChannel, seenMessage } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { messageParts } from '../messageParts.ts';
import { answer, DONE, route, type Route } from '../route.ts';

const duration = z.union([60, 1440, 4320, 10080].map((minutes) => z.literal(minutes)));
const threadForm = z.object({
  name: text(1, 100),
  auto_archive_duration: duration.optional(),
  rate_limit_per_user: z.int().min(0).max(21_600).nullish(),
});
const postForm = z.object({ ...threadForm.shape, message: messageForm.optional(), type: z.int().optional() });
const changeForm = z.object({
  name: text(1, 100).optional(),
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
});

/** Opening threads and forum posts, joining them, and changing them. */
export function threadRoutes(world: World): readonly Route[] {
  return [
    route('POST /channels/:channel/messages/:message/threads', (call) => {
      const parent = threadParent(world, call.id('channel'));
      const { name } = parseForm(threadForm, call.body);
      const message = seenMessage(world, parent.id, call.id('message'));
      demand(world, parent, 'CreatePublicThreads');
      if (world.channels.has(message.id))
        throw new ApiError(400, 160004, 'A thread has already been created for this message');
      const thread = openThread(world, parent, { name, ownerId: world.bot.id, messageId: message.id });
      return { status: 201, body: threadPayload(world, thread) };
    }),
    route('POST /channels/:channel/threads', (call) => {
      const parent = threadParent(world, call.id('channel'));
      const { name, message } = parseForm(postForm, call.body);
      demand(world, parent, parent.type === ChannelType.GuildForum ? 'SendMessages' : 'CreatePublicThreads');
      const parts =
        parent.type === ChannelType.GuildForum ? messageParts(world, parent.id, message ?? {}, call.files) : null;
      const thread = openThread(world, parent, { name, ownerId: world.bot.id, messageId: null });
      if (parts)
        storeMessage(world, {
          ...parts,
          id: thread.id,
          channelId: thread.id,
          author: world.bot,
          mentions: NO_MENTIONS,
        });
      return { status: 201, body: threadPayload(world, thread) };
    }),
    route('PUT /channels/:channel/thread-members/@me', (call) => {
      const channel = seenChannel(world, call.id('channel'));
      if (channel.kind !== 'thread') throw new ApiError(400, 50024, 'Cannot execute action on this channel type');
      return DONE;
    }),
    route('PATCH /channels/:channel', (call) => {
      const thread = seenChannel(world, call.id('channel'));
      const changes = parseForm(changeForm, call.body);
      if (thread.kind !== 'thread') throw new ApiError(403, 50013, 'Missing Permissions');
      const isManager = may(world, thread, world.bot.id, 'ManageThreads');
      const mayChange =
        isManager || (thread.ownerId === world.bot.id && changes.locked === undefined && !thread.locked);
      if (!mayChange) throw new ApiError(403, 50013, 'Missing Permissions');
      updateThread(world, thread, definedOf(changes));
      return answer(threadPayload(world, thread));
    }),
  ];
}

function threadParent(world: World, id: string): GuildChannel {
  const parent = seenChannel(world, id);
  if (parent.kind !== 'guild') throw new ApiError(400, 50024, 'Cannot execute action on this channel type');
  return parent;
}

function definedOf({ name, archived, locked }: z.infer<typeof changeForm>) {
  return {
    ...(name === undefined ? {} : { name }),
    ...(archived === undefined ? {} : { archived }),
    ...(locked === undefined ? {} : { locked }),
  };
}
