import { MessageFlags, MessageType } from 'discord.js';
import { parseForm } from '../../limits/form.ts';
import { editForm, messageForm, type MessageForm } from '../../limits/messageLimits.ts';
import { sharesGuild } from '../../world/guilds.ts';
import type { Channel } from '../../world/channels.ts';
import { mentionsOf } from '../../world/mentions.ts';
import { changeMessage, removeMessage, storeMessage, type StoredMessage } from '../../world/messages.ts';
import { may } from '../../world/permissions.ts';
import type { World } from '../../world/world.ts';
import { demand, demandOpen, demandSending, reopen, seenChannel, seenMessage } from '../access.ts';
import { ApiError, invalidForm, missingPermissions } from '../apiError.ts';
import { messageParts } from '../messageParts.ts';
import { answer, DONE, route, type Call, type Route } from '../route.ts';
import { readableMessage } from './readingRoutes.ts';

/** Milliseconds for which a nonce is remembered: "the past few minutes". */
const NONCE_LIFE = 5 * 60_000;
const SETTABLE = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;

/** Sending, changing and deleting messages. */
export function messageRoutes(world: World): readonly Route[] {
  return [
    route('POST /channels/:channel/messages', (call) => answer(readableMessage(world, send(world, call)))),
    route('PATCH /channels/:channel/messages/:message', (call) => answer(readableMessage(world, edit(world, call)))),
    route('DELETE /channels/:channel/messages/:message', (call) => {
      const channel = seenChannel(world, call.id('channel'));
      const message = seenMessage(world, channel.id, call.id('message'));
      if (message.author.id !== world.bot.id) demandForeign(world, channel);
      removeMessage(world, message.id);
      return DONE;
    }),
  ];
}

function send(world: World, call: Call): StoredMessage {
  const channel = seenChannel(world, call.id('channel'));
  const form = parseForm(messageForm, call.body);
  demandSending(world, channel);
  demandReachable(world, channel);
  if ((form.embeds ?? []).length > 0) demand(world, channel, 'EmbedLinks');
  if (call.files.length > 0) demand(world, channel, 'AttachFiles');
  const parts = messageParts(world, channel.id, form, call.files);
  const twin = form.enforce_nonce === true ? sentWith(world, channel.id, form.nonce ?? null) : null;
  if (twin) return twin;
  const replied = repliedMessage(world, channel, form);
  reopen(world, channel);
  return storeMessage(world, {
    ...parts,
    channelId: channel.id,
    author: world.bot,
    type: replied ? MessageType.Reply : MessageType.Default,
    reference: replied && { channelId: channel.id, messageId: replied.id },
    mentions: mentioned(world, channel, parts.content, form.allowed_mentions ?? null, replied),
    flags: (form.flags ?? 0) & SETTABLE,
    nonce: form.nonce ?? null,
  });
}

/** In a direct message, whether the other takes it. */
function demandReachable(world: World, channel: Channel): void {
  if (channel.kind !== 'dm') return;
  if (!sharesGuild(world, channel.recipientId))
    throw new ApiError(403, 50278, 'Cannot send messages to this user due to having no mutual guilds');
  if (!channel.open) throw new ApiError(403, 50007, 'Cannot send messages to this user');
}

function sentWith(world: World, channelId: string, nonce: string | number | null): StoredMessage | null {
  if (nonce === null) return null;
  const since = world.clock.now() - NONCE_LIFE;
  const all = [...world.messages.values()].filter(
    (one) => one.channelId === channelId && one.author.id === world.bot.id,
  );
  return all.find((one) => String(one.nonce) === String(nonce) && Date.parse(one.createdAt) >= since) ?? null;
}

/** The message that a reply answers; null for no reply, or where it is gone and the form puts up with that. */
function repliedMessage(
  world: World,
  channel: Channel,
  { message_reference: reference }: MessageForm,
): StoredMessage | null {
  if (!reference) return null;
  if (!may(world, channel, world.bot.id, 'ReadMessageHistory'))
    throw new ApiError(403, 160002, 'Cannot reply without permission to read message history');
  const replied = world.messages.get(reference.message_id);
  const isThere = replied?.channelId === channel.id && (reference.channel_id ?? channel.id) === channel.id;
  if (isThere && SYSTEM.includes(replied.type))
    throw invalidForm(
      ['message_reference'],
      'REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE',
      'Cannot reply to a system message',
    );
  if (isThere) return replied;
  if (reference.fail_if_not_exists === false) return null;
  throw invalidForm(['message_reference'], 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message');
}
const SYSTEM: readonly MessageType[] = [MessageType.ThreadStarterMessage, MessageType.ThreadCreated];

function edit(world: World, call: Call): StoredMessage {
  const channel = seenChannel(world, call.id('channel'));
  const form = parseForm(editForm, call.body);
  const message = seenMessage(world, channel.id, call.id('message'));
  if (message.author.id !== world.bot.id)
    throw new ApiError(403, 50005, 'Cannot edit a message authored by another user');
  demandOpen(channel);
  const parts = messageParts(world, channel.id, form, call.files, message);
  const suppressed = form.flags == null ? message.flags : form.flags & SETTABLE;
  const replied = world.messages.get(message.reference?.messageId ?? '') ?? null;
  return changeMessage(world, message.id, {
    ...parts,
    mentions: mentioned(world, channel, parts.content, form.allowed_mentions ?? null, replied),
    flags: suppressed,
    editedAt: new Date(world.clock.now()).toISOString(),
  });
}

function mentioned(
  world: World,
  channel: Channel,
  content: string,
  allowed: Parameters<typeof mentionsOf>[1]['allowed'],
  replied: StoredMessage | null,
) {
  return mentionsOf(world, {
    content,
    allowed,
    replied: replied?.author ?? null,
    guild: channel.kind === 'dm' ? null : (world.guilds.get(channel.guildId) ?? null),
    mayMentionEveryone: may(world, channel, world.bot.id, 'MentionEveryone'),
  });
}

function demandForeign(world: World, channel: Channel): void {
  if (channel.kind === 'dm') throw new ApiError(403, 50003, 'Cannot execute action on a DM channel');
  if (!may(world, channel, world.bot.id, 'ManageMessages')) throw missingPermissions();
}
