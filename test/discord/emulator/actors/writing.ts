import { ChannelType, MessageType, type APIMessage, type APIUser } from 'discord.js';
import { storeAttachment } from '../rest/messageParts.ts';
import { dmChannel, threadPayload, type Channel, type GuildChannel } from '../world/channels.ts';
import { mentionsOf, type Mentions } from '../world/mentions.ts';
import { changeMessage, messagePayload, removeMessage, storeMessage, type StoredMessage } from '../world/messages.ts';
import { may } from '../world/permissions.ts';
import { openThread, updateThread } from '../world/threads.ts';
import type { World } from '../world/world.ts';
import type { SendOptions, UserActor } from './userActor.ts';
import { allow, channelById, visibleChannel, visibleMessage } from './sight.ts';

type Writing = Pick<UserActor, 'send' | 'dm' | 'edit' | 'delete' | 'openThread' | 'openPost'>;

/** What somebody writes, in channels, threads and direct messages. */
export function writing(world: World, user: APIUser): Writing {
  const write = (channel: Channel, content: string, options: SendOptions = {}) =>
    messagePayload(world, writeMessage(world, user, channel, content, options));
  return {
    send: (channelId, content, options) => write(visibleChannel(world, user, channelId), content, options),
    dm: (content, options) => write(dmChannel(world, user.id), content, options),
    edit: (messageId, content) => editMessage(world, user, messageId, content),
    delete: (messageId) => {
      const message = visibleMessage(world, user, messageId);
      if (message.author.id !== user.id) allow(world, channelById(world, message.channelId), user, 'ManageMessages');
      removeMessage(world, messageId);
    },
    openThread: (channelId, name, messageId) => {
      const parent = guildChannel(world, user, channelId);
      allow(world, parent, user, 'CreatePublicThreads');
      if (parent.type === ChannelType.GuildForum) throw new Error('A forum has posts.');
      return threadPayload(world, openThread(world, parent, { name, ownerId: user.id, messageId: messageId ?? null }));
    },
    openPost: (forumId, title, content) => {
      const forum = guildChannel(world, user, forumId);
      if (forum.type !== ChannelType.GuildForum) throw new Error('Only a forum has posts.');
      allow(world, forum, user, 'SendMessages');
      const thread = openThread(world, forum, { name: title, ownerId: user.id, messageId: null });
      const mentions = mentioned(world, user, thread, content, null);
      storeMessage(world, { id: thread.id, channelId: thread.id, author: user, content, mentions });
      return threadPayload(world, thread);
    },
  };
}

function writeMessage(
  world: World,
  user: APIUser,
  channel: Channel,
  content: string,
  options: SendOptions,
): StoredMessage {
  if (channel.kind !== 'dm')
    allow(world, channel, user, channel.kind === 'thread' ? 'SendMessagesInThreads' : 'SendMessages');
  if (channel.kind === 'guild' && channel.type === ChannelType.GuildForum)
    throw new Error('Nobody writes in a forum itself.');
  if (channel.kind === 'thread' && channel.archived) {
    if (channel.locked) allow(world, channel, user, 'ManageThreads');
    updateThread(world, channel, { archived: false });
  }
  if (content.length > 2000) throw new Error('A message has at most 2,000 characters.');
  const replied = options.replyTo === undefined ? null : visibleMessage(world, user, options.replyTo);
  if (replied && replied.channelId !== channel.id) throw new Error('A reply stands in the channel of what it answers.');
  const attachments = (options.attachments ?? []).map((file) => storeAttachment(world, channel.id, file));
  if (content.trim() === '' && attachments.length === 0) throw new Error('Nobody can send an empty message.');
  return storeMessage(world, {
    channelId: channel.id,
    author: user,
    content: content.trim(),
    attachments,
    type: replied ? MessageType.Reply : MessageType.Default,
    reference: replied && { channelId: channel.id, messageId: replied.id },
    mentions: mentioned(world, user, channel, content, options.mentionReplied === false ? null : replied),
  });
}

function editMessage(world: World, user: APIUser, messageId: string, content: string): APIMessage {
  const message = visibleMessage(world, user, messageId);
  if (message.author.id !== user.id) throw new Error('Nobody edits the message of another.');
  const replied = world.messages.get(message.reference?.messageId ?? '') ?? null;
  const wasMentioned = replied !== null && message.mentions.users.some(({ id }) => id === replied.author.id);
  const mentions = mentioned(
    world,
    user,
    channelById(world, message.channelId),
    content,
    wasMentioned ? replied : null,
  );
  const editedAt = new Date(world.clock.now()).toISOString();
  return messagePayload(world, changeMessage(world, messageId, { content, mentions, editedAt }));
}

function mentioned(
  world: World,
  user: APIUser,
  channel: Channel,
  content: string,
  replied: StoredMessage | null,
): Mentions {
  return mentionsOf(world, {
    content,
    allowed: null,
    replied: replied?.author ?? null,
    guild: channel.kind === 'dm' ? null : (world.guilds.get(channel.guildId) ?? null),
    mayMentionEveryone: may(world, channel, user.id, 'MentionEveryone'),
  });
}

function guildChannel(world: World, user: APIUser, id: string): GuildChannel {
  const channel = visibleChannel(world, user, id);
  if (channel.kind !== 'guild') throw new Error(`${id} is not a channel of a guild.`);
  return channel;
}
