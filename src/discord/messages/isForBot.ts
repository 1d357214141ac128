import type { Message } from 'discord.js';
import { mentionsBot, mentionsOthers } from './mentions.ts';
import { isInOwnThread } from './ownThread.ts';
import { hasWords } from './questionText.ts';
import { canRead } from './readable.ts';
import { isReply, referenceOf } from './reference.ts';

/**
 * Whether a message is meant for the bot: a direct message, one that names it, an answer to one of its messages, or
 * what an asker says in the thread that it opened for him. What names other people is their talk, and so is a picture
 * without a word.
 */
export async function isForBot(message: Message): Promise<boolean> {
  if (message.channel.isDMBased() || mentionsBot(message)) return true;
  if (mentionsOthers(message)) return false;
  if (canRead(message) && !hasWords(message.content)) return false;
  const answered = isReply(message) ? await referenceOf(message) : null;
  if (answered?.author.id === message.client.user.id) return true;
  return (answered === null || answered.author.id === message.author.id) && isInOwnThread(message);
}
