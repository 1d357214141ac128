import { inspect } from 'node:util';
import { ChannelType, type Message } from 'discord.js';
import { readUtterance, type Utterance } from '../../answering/smallTalk.ts';
import { isForeign } from '../../text/language.ts';
import type { BotContext } from '../botContext.ts';
import { explain } from '../explain.ts';
import type { Post } from '../post.ts';
import { renderAnswer } from '../render/answer.ts';
import { renderGreeting } from '../render/greeting.ts';
import { answerCheck } from './check.ts';
import { questionsBefore } from './conversation.ts';
import { mentionsBot } from './mentions.ts';
import { questionText } from './questionText.ts';
import { canRead } from './readable.ts';
import { isReply, referenceOf } from './reference.ts';

export interface ResponseOptions {
  /** Whether it takes the place of the answer to what the message said before. */
  readonly wasEdited: boolean;
}

/** Whether a message for the bot is thanks alone, which a reaction takes. */
export function isThanks(message: Message): boolean {
  return readUtterance(questionText(message)).kind === 'thanks';
}

/** Finds what a message for the bot is answered with. A question that cannot be asked, or a bug, becomes a sentence. */
export async function respondTo(
  context: BotContext,
  message: Message,
  options: ResponseOptions,
): Promise<readonly Post[]> {
  try {
    return await answer(context, message, readUtterance(questionText(message)), options);
  } catch (error) {
    return explain(context, 'Answering a message', error);
  }
}

async function answer(
  context: BotContext,
  message: Message,
  { kind, question }: Utterance,
  options: ResponseOptions,
): Promise<readonly Post[]> {
  if (!canRead(message)) return [UNREAD];
  if (isReply(message) && (kind === 'check' || (kind === 'empty' && mentionsBot(message)))) {
    const other = await referenceOf(message);
    if (other?.author.id !== message.client.user.id) return answerCheck(context, message, other);
    if (kind === 'check') return ask(context, message, question, options);
  }
  if (kind !== null) return renderGreeting(await context.desk.coverage());
  return ask(context, message, question, options);
}

async function ask(
  context: BotContext,
  message: Message,
  question: string,
  { wasEdited }: ResponseOptions,
): Promise<readonly Post[]> {
  const before = await knownBefore(context, message);
  const found = await context.desk.ask({ question, before, window: null, now: context.today() });
  context.bookkeeping.answered(found, message.guildId);
  return renderAnswer(found, {
    opensWithQuestion: false,
    private: false,
    votable: context.bookkeeping.isVotable(message.guildId),
    asker: message.author.id,
    canThread: THREADED.has(message.channel.type),
    english: !isForeign(question),
    wasEdited,
  });
}

/** Where a thread can be opened on a message. */
const THREADED: ReadonlySet<ChannelType> = new Set([ChannelType.GuildText, ChannelType.GuildAnnouncement]);

/** A question whose conversation cannot be read is answered by itself. */
async function knownBefore({ log }: BotContext, message: Message): Promise<readonly string[]> {
  try {
    return await questionsBefore(message);
  } catch (error) {
    log(`The messages before a question could not be read: ${inspect(error)}`);
    return [];
  }
}

/** Without the Message Content intent a reply that does not ping the bot comes without its text. */
const UNREAD: Post = {
  content: 'I can only read messages that mention me. Please ask again, and mention me in the message.',
  embeds: [],
  rows: [],
};
