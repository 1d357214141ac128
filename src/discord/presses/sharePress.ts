import { type ButtonInteraction, PermissionFlagsBits } from 'discord.js';
import { decodePress } from '../customId.ts';
import type { Post } from '../post.ts';
import { LONGEST_CONTENT, textPosts } from '../render/posts.ts';
import { RequestFault } from '../requestFault.ts';
import { postOf } from './postOf.ts';
import type { HandlerOf } from './pressHandler.ts';

/** **Share**: posts a private answer for all, as it is, and takes the button away. */
export const sharePress: HandlerOf<'share'> = {
  deferral: () => 'update',
  answer: async ({ outgoing }, interaction) => {
    const { message, user } = interaction;
    check(interaction);
    if (SHARING.has(message.id)) return [];
    SHARING.add(message.id);
    try {
      const post = postOf(message, (id) => decodePress(id)?.kind !== 'share');
      const posts = signed(post, `-# Shared by <@${user.id}>`);
      const { status } = await outgoing.followUp(interaction, posts, { private: false });
      if (status === 'refused') throw fault('Discord did not take the answer. Try again in a moment.');
      return [post];
    } finally {
      SHARING.delete(message.id);
    }
  },
};

/** Answers that are just being shared: a second press before the button is gone does nothing. */
const SHARING = new Set<string>();

/** Nobody can read the first message of a private answer again; and what somebody may not write, the bot does not write for them. */
function check({ message, memberPermissions, channel }: ButtonInteraction): void {
  if (message.interactionMetadata?.originalResponseMessageId)
    throw fault('This answer takes two messages and cannot be shared from here. Ask again without `private`.');
  const needed = channel?.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  if (!(memberPermissions?.has(needed) ?? true))
    throw fault('You may not write in this channel, so that I cannot share the answer for you.');
}

/** Below, so that what opens with the question still does; in a message of its own where there is no room. */
function signed(post: Post, line: string): readonly Post[] {
  const content = `${post.content}\n${line}`;
  if (content.length <= LONGEST_CONTENT) return [{ ...post, content }];
  return [post, { content: line, embeds: [], rows: [] }];
}

const fault = (reason: string) => new RequestFault(textPosts([reason]));
