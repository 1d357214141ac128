import type { Message } from 'discord.js';
import type { BotContext } from '../botContext.ts';
import { byAge } from './byAge.ts';
import { isThanks, respondTo } from './response.ts';

/** An answer is looked for among so many messages after its question. */
const WINDOW = 50;

/** The bot's messages that answer a message, in order: the reply, and what was sent after it. Never throws. */
export async function answersTo(question: Message): Promise<readonly Message[]> {
  const { channel, client } = question;
  try {
    const after = await channel.messages.fetch({ after: question.id, limit: WINDOW, cache: false });
    const own = [...after.values()].filter(({ author }) => author.id === client.user.id);
    own.sort(byAge);
    const chain = new Set([question.id]);
    return own.filter(({ id, reference }) => {
      const isAnswer = chain.has(reference?.messageId ?? '');
      if (isAnswer) chain.add(id);
      return isAnswer;
    });
  } catch {
    return [];
  }
}

/**
 * Answers a message anew in the place of the answer that it has.
 *
 * @returns false where it has none (any more).
 */
export async function updateAnswer(context: BotContext, question: Message): Promise<boolean> {
  const [first, ...rest] = await answersTo(question);
  if (!first) return false;
  if (isThanks(question)) return true;
  const posts = await respondTo(context, question, { wasEdited: true });
  await Promise.all(rest.map(async (message) => context.outgoing.remove(message)));
  await context.outgoing.edit(first, posts);
  return true;
}
