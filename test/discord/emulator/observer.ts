import type { APIApplicationCommand, APIMessage, PermissionsString } from 'discord.js';
import type { UserActor } from './actors/userActor.ts';
import { createHandle, type InteractionHandle } from './interactions/interactionHandle.ts';
import type { RecordedRequest, RequestLog } from './rest/requestLog.ts';
import { until, type WaitOptions } from './until.ts';
import type { CommandStore } from './world/commandStore.ts';
import { messagePayload, messagesIn, type StoredMessage } from './world/messages.ts';
import { permissionNames, permissionsIn } from './world/permissions.ts';
import type { World } from './world/world.ts';

/** What a test sees of all that goes on. */
export interface Observer {
  /** All REST requests so far, oldest first. */
  requests(filter?: { readonly method?: string; readonly path?: RegExp }): readonly RecordedRequest[];
  /** Messages of a channel that everybody there can see, oldest first, as they are now. */
  messages(channelId: string): readonly APIMessage[];
  /** Messages of a channel that the bot sent, oldest first. */
  botMessages(channelId: string): readonly APIMessage[];
  /** A message as it is now, ephemeral ones too, or null where it is not there (any more). */
  message(messageId: string): APIMessage | null;
  /** The direct messages between the bot and somebody. */
  dms(user: UserActor): readonly APIMessage[];
  /** The bot's first message that refers to a message, as soon as it is there. */
  replyTo(messageId: string, options?: WaitOptions): Promise<APIMessage>;
  /** All messages of the bot that refer to a message, oldest first. */
  repliesTo(messageId: string): readonly APIMessage[];
  /** When the bot showed typing in a channel, of `performance.now()` in milliseconds. */
  typing(channelId: string): readonly number[];
  /** When a message or interaction went out to the bot, of `performance.now()` in milliseconds, or null. */
  deliveredAt(id: string): number | null;
  /** Who reacted to a message with what. */
  reactions(messageId: string): readonly { readonly emoji: string; readonly userId: string }[];
  /**
   * The bot's messages that were sent more than once: under one nonce, or (answers to interactions aside) with the same content in
   * reply to the same message.
   */
  duplicates(): readonly APIMessage[];
  /** Bytes of an attachment. */
  attachment(attachmentId: string): Uint8Array | null;
  /** All interactions so far, oldest first. */
  interactions(): readonly InteractionHandle[];
  /** The commands that are registered, global ones or those of a guild. */
  commands(guildId?: string): readonly APIApplicationCommand[];
  /** What the bot may in a channel. */
  botPermissions(channelId: string): readonly PermissionsString[];
  /**
   * Waits until something is there.
   * @param find returns what is waited for, or null, undefined or false while it is not there; asked again after whatever happens, and every 10 ms.
   * @returns that; rejects after the time-out (10,000 ms unless given), naming `what`.
   */
  until<T>(find: () => T | null | undefined | false, options?: WaitOptions): Promise<T>;
}

/** Makes an observer, which notes from now on what is sent to the bot when. */
export function createObserver(world: World, log: RequestLog, commands: CommandStore): Observer {
  const delivered = noteDeliveries(world);
  const shown = (messages: readonly StoredMessage[]) => messages.map((message) => messagePayload(world, message));
  const ofBot = () => [...world.messages.values()].filter(({ author }) => author.id === world.bot.id);
  const repliesTo = (messageId: string) => shown(ofBot().filter(({ reference }) => reference?.messageId === messageId));
  return {
    requests: ({ method, path } = {}) =>
      log.all().filter((one) => (method ?? one.method) === one.method && (path?.test(one.path) ?? true)),
    messages: (channelId) => shown(messagesIn(world, channelId)),
    botMessages: (channelId) => shown(messagesIn(world, channelId).filter(({ author }) => author.id === world.bot.id)),
    message: (messageId) => {
      const message = world.messages.get(messageId);
      return message ? messagePayload(world, message) : null;
    },
    dms: (user) => shown(messagesIn(world, user.dmChannelId)),
    replyTo: (messageId, options = {}) =>
      until(world, () => repliesTo(messageId)[0], { what: `a reply to message ${messageId}`, ...options }),
    repliesTo,
    typing: (channelId) => world.typing.get(channelId) ?? [],
    deliveredAt: (id) => delivered.get(id) ?? null,
    reactions: (messageId) => world.reactions.get(messageId) ?? [],
    duplicates: () => shown(repeated(ofBot())),
    attachment: (attachmentId) => world.attachments.get(attachmentId) ?? null,
    interactions: () => [...world.interactions.values()].map((interaction) => createHandle(world, interaction)),
    commands: (guildId) => commands.all(guildId ?? null),
    botPermissions: (channelId) => {
      const channel = world.channels.get(channelId);
      return channel ? permissionNames(permissionsIn(world, channel, world.bot.id)) : [];
    },
    until: (find, options) => until(world, find, options),
  };
}

function noteDeliveries(world: World): ReadonlyMap<string, number> {
  const delivered = new Map<string, number>();
  world.dispatches.listen(({ type, data }) => {
    if (type !== 'MESSAGE_CREATE' && type !== 'INTERACTION_CREATE') return;
    delivered.set((data as { readonly id: string }).id, performance.now());
  });
  return delivered;
}

/** All but the first of messages that are the same send by their nonce, or say the same in answer to the same message. */
function repeated(messages: readonly StoredMessage[]): readonly StoredMessage[] {
  const seen = new Set<string>();
  return messages.filter(({ channelId, nonce, reference, content, embeds, interaction }) => {
    const keys = [
      ...(nonce === null ? [] : [`${channelId} ${nonce}`]),
      ...(reference && !interaction ? [JSON.stringify([reference.messageId, content, embeds])] : []),
    ];
    const isSeen = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isSeen;
  });
}
