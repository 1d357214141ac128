import { type AnyThreadChannel, type Message, MessageType } from 'discord.js';
import { readUtterance } from '../../answering/smallTalk.ts';
import { byAge } from './byAge.ts';
import { mentionsOthers } from './mentions.ts';
import { openingQuestion } from './openingQuestion.ts';
import { answerAbove, isInOwnThread } from './ownThread.ts';
import { questionText } from './questionText.ts';
import { referenceOf } from './reference.ts';

/** So many questions are read back. */
const MOST = 6;

/** A direct message continues what was asked within this time. Milliseconds. */
const CONVERSATION = 6 * 60 * 60 * 1000;

/** So many messages are looked through for them. */
const WINDOW = 30;

/**
 * The questions before a message in its conversation, oldest first, at most six. They are read from Discord itself: up
 * the chain of answers, from the answer on which a thread was opened, and else from what was said before in direct
 * messages or in a thread of the asker's own.
 *
 * @throws what discord.js throws when the messages before cannot be read.
 */
export async function questionsBefore(message: Message): Promise<readonly string[]> {
  const { channel } = message;
  const opening = channel.isThread() ? await questionsAbove(channel) : [];
  const chain = await chainBefore(message);
  const recent = chain.length === 0 && (await isConversation(message)) ? await recentQuestions(message) : [];
  return [...opening, ...chain, ...recent].slice(-MOST);
}

async function questionsAbove(thread: AnyThreadChannel): Promise<readonly string[]> {
  const answer = await answerAbove(thread);
  return answer === null ? [] : [...(await chainBefore(answer)), ...questionIn(answer)];
}

/** Question, answer, question: each is a reply to the one before. */
async function chainBefore(message: Message): Promise<readonly string[]> {
  const questions: string[] = [];
  let at = await referenceOf(message);
  // An answer of two messages refers to itself, hence more steps than two a question.
  for (let steps = 0; at !== null && steps < 3 * MOST && questions.length < MOST; steps++) {
    questions.unshift(...questionIn(at));
    at = await referenceOf(at);
  }
  return questions;
}

/**
 * What a message asks: the question of a person, or that with which an answer opens; none in an answer to a message.
 */
function questionIn(message: Message): readonly string[] {
  if (message.author.id === message.client.user.id) {
    const question = openingQuestion(message);
    return question === null ? [] : [question];
  }
  const { kind, question } = readUtterance(questionText(message));
  return kind === null ? [question] : [];
}

async function isConversation(message: Message): Promise<boolean> {
  return message.channel.isDMBased() || isInOwnThread(message);
}

async function recentQuestions(message: Message): Promise<readonly string[]> {
  const { channel, client, author, createdTimestamp } = message;
  const before = await channel.messages.fetch({ before: message.id, limit: WINDOW, cache: false });
  const oldest = channel.isDMBased() ? createdTimestamp - CONVERSATION : 0;
  return [...before.values()]
    .filter((other) => other.createdTimestamp >= oldest && SAID.has(other.type))
    .filter((other) => [author.id, client.user.id].includes(other.author.id) && !mentionsOthers(other))
    .sort(byAge)
    .flatMap(questionIn);
}

const SAID: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply, MessageType.ChatInputCommand]);
