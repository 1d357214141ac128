import type { AnyThreadChannel, Message } from 'discord.js';
import { askerOf } from './askerOf.ts';
import { referenceOf } from './reference.ts';

/** Whether a message stands in the thread that the bot opened on its answer to the message's author. */
export async function isInOwnThread({ channel, client, author }: Message): Promise<boolean> {
  if (!channel.isThread() || channel.ownerId !== client.user.id) return false;
  const starter = await answerAbove(channel);
  if (starter === null) return false;
  const asker = askerOf(starter) ?? (await referenceOf(starter))?.author.id;
  return asker === author.id;
}

/** The bot's answer on which a thread was opened; null where a thread was opened on something else. Never throws. */
export async function answerAbove(thread: AnyThreadChannel): Promise<Message | null> {
  try {
    const starter = await thread.fetchStarterMessage();
    return starter?.author.id === thread.client.user.id ? starter : null;
  } catch {
    return null;
  }
}
