import {
  MessageFlags,
  MessageReferenceType,
  MessageType,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageTopLevelComponent,
  type APIUser,
} from 'discord.js';
import { threadPayload } from './channels.ts';
import { bareMember } from './guilds.ts';
import type { Mentions } from './mentions.ts';
import { may } from './permissions.ts';
import type { World } from './world.ts';

/** A message as it is kept; a change makes a new one in its place. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: APIUser;
  /** Whether a webhook sent it; an interaction's messages are those of the bot. */
  readonly webhookId: string | null;
  readonly type: MessageType;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly APIAttachment[];
  readonly mentions: Mentions;
  readonly reference: { readonly channelId: string; readonly messageId: string } | null;
  readonly flags: number;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly nonce: string | number | null;
  /** The only person who sees it, or null where all do. */
  readonly visibleTo: string | null;
  readonly interaction: APIMessageInteractionMetadata | null;
}

/** What a new message says; the rest is empty unless given. */
export type MessageDraft = Pick<StoredMessage, 'channelId' | 'author' | 'content' | 'mentions'> &
  Partial<Omit<StoredMessage, 'createdAt' | 'editedAt'>>;

/** Keeps a new message, and tells the bot of it if it sees the channel. */
export function storeMessage(world: World, draft: MessageDraft): StoredMessage {
  const message: StoredMessage = {
    id: world.nextId(),
    webhookId: null,
    type: MessageType.Default,
    embeds: [],
    components: [],
    attachments: [],
    reference: null,
    flags: 0,
    nonce: null,
    visibleTo: null,
    interaction: null,
    ...draft,
    createdAt: new Date(world.clock.now()).toISOString(),
    editedAt: null,
  };
  world.messages.set(message.id, message);
  announce(world, 'MESSAGE_CREATE', message);
  return message;
}

/** Puts a changed message in its place, and tells the bot of it. */
export function changeMessage(world: World, id: string, changes: Partial<StoredMessage>): StoredMessage {
  const before = world.messages.get(id);
  if (!before) throw new Error(`No message ${id}.`);
  const after = { ...before, ...changes };
  world.messages.set(id, after);
  announce(world, 'MESSAGE_UPDATE', after);
  return after;
}

/** Takes a message away, and tells the bot of it. */
export function removeMessage(world: World, id: string): void {
  const message = world.messages.get(id);
  if (!message) return;
  world.messages.delete(id);
  const where = { id, channel_id: message.channelId, ...guildOf(world, message) };
  if (isHeard(world, message)) world.dispatches.emit({ type: 'MESSAGE_DELETE', data: where });
  world.changes.emit();
}

/** Messages of a channel that everybody there sees, oldest first. */
export function messagesIn(world: World, channelId: string): readonly StoredMessage[] {
  return [...world.messages.values()].filter((one) => one.channelId === channelId && one.visibleTo === null);
}

function announce(world: World, type: string, message: StoredMessage): void {
  if (isHeard(world, message)) world.dispatches.emit({ type, data: messageEvent(world, message) });
  world.changes.emit();
}

/** Ephemeral messages never come by the gateway, and others only where the bot sees the channel. */
function isHeard(world: World, message: StoredMessage): boolean {
  const channel = world.channels.get(message.channelId);
  return message.visibleTo === null && channel !== undefined && may(world, channel, world.bot.id, 'ViewChannel');
}

function messageEvent(world: World, message: StoredMessage): Readonly<Record<string, unknown>> {
  const channel = world.channels.get(message.channelId);
  const payload = { ...messagePayload(world, message), ...(message.nonce === null ? {} : { nonce: message.nonce }) };
  if (channel?.kind === 'dm') return { ...payload, channel_type: 1 };
  const member = channel && world.guilds.get(channel.guildId)?.members.get(message.author.id);
  const isPersonal = member !== undefined && (message.webhookId === null || message.author.id === world.bot.id);
  return { ...payload, ...guildOf(world, message), ...(isPersonal ? { member: bareMember(member) } : {}) };
}

function guildOf(world: World, message: StoredMessage): { readonly guild_id?: string } {
  const channel = world.channels.get(message.channelId);
  return channel === undefined || channel.kind === 'dm' ? {} : { guild_id: channel.guildId };
}

/** A message as REST gives it, with the one it answers (null if that is gone) and the thread opened on it. */
export function messagePayload(world: World, message: StoredMessage): APIMessage {
  const answered = message.reference && world.messages.get(message.reference.messageId);
  return {
    ...barePayload(world, message),
    ...(message.reference ? { message_reference: referencePayload(world, message.reference) } : {}),
    ...(message.reference ? { referenced_message: answered ? barePayload(world, answered) : null } : {}),
  };
}

function referencePayload(world: World, { channelId, messageId }: { channelId: string; messageId: string }) {
  const channel = world.channels.get(channelId);
  const guild = channel === undefined || channel.kind === 'dm' ? {} : { guild_id: channel.guildId };
  return { type: MessageReferenceType.Default, message_id: messageId, channel_id: channelId, ...guild };
}

function barePayload(world: World, message: StoredMessage): APIMessage {
  const thread = world.channels.get(message.id);
  const opened = thread?.kind === 'thread' && thread.id !== message.channelId ? thread : null;
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: message.author,
    content: message.content,
    embeds: [...message.embeds],
    components: [...message.components],
    attachments: [...message.attachments],
    mentions: [...message.mentions.users],
    mention_roles: [...message.mentions.roles],
    mention_everyone: message.mentions.everyone,
    pinned: false,
    tts: false,
    timestamp: message.createdAt,
    edited_timestamp: message.editedAt,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- flags are sums of bits, or none
    flags: message.flags | (opened ? MessageFlags.HasThread : 0),
    ...(message.webhookId === null ? {} : { webhook_id: message.webhookId }),
    ...(message.webhookId === world.applicationId ? { application_id: world.applicationId } : {}),
    ...(message.interaction ? { interaction_metadata: message.interaction } : {}),
    ...(opened ? { thread: threadPayload(world, opened) } : {}),
    ...reactionsOf(world, message.id),
  };
}

function reactionsOf(world: World, messageId: string): Pick<APIMessage, 'reactions'> {
  const all = world.reactions.get(messageId) ?? [];
  const kinds = [...new Set(all.map(({ emoji }) => emoji))].map((emoji) => {
    const same = all.filter((one) => one.emoji === emoji);
    return {
      emoji: { id: null, name: emoji },
      count: same.length,
      count_details: { burst: 0, normal: same.length },
      me: same.some(({ userId }) => userId === world.bot.id),
      me_burst: false,
      burst_colors: [],
    };
  });
  return kinds.length > 0 ? { reactions: kinds } : {};
}
