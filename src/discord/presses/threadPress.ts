import { type ButtonInteraction, type Message, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import type { BotContext } from '../botContext.ts';
import { describeFault } from '../outgoing/fault.ts';
import type { Post } from '../post.ts';
import { renderFailure } from '../render/failure.ts';
import { textPosts } from '../render/posts.ts';
import { RequestFault } from '../requestFault.ts';
import type { HandlerOf } from './pressHandler.ts';
import { threadName } from './threadName.ts';

/** Opens a thread on an answer for whoever asked; their questions need no mention in it. */
export const threadPress: HandlerOf<'thread'> = {
  deferral: () => 'private',
  answer: async (context, interaction, { asker }) => {
    const { message, user } = interaction;
    if (message.hasThread) return already(message);
    if (user.id !== asker) throw fault('It is for whoever asked the question; reply to the answer instead.');
    checkRights(interaction);
    try {
      return await open(context, interaction);
    } catch (error) {
      if (codeOf(error) === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage) return already(message);
      context.log(`A thread was not opened: ${describeFault(error)}`);
      throw fault(REASONS[Number(codeOf(error))] ?? 'Discord refused it. Try again in a moment.');
    }
  },
};

const ALLOWED = PermissionFlagsBits.CreatePublicThreads;
const ALLOWED_HERE = ALLOWED | PermissionFlagsBits.SendMessagesInThreads;

function checkRights({ memberPermissions, appPermissions }: ButtonInteraction): void {
  if (!(memberPermissions?.has(ALLOWED) ?? false)) throw fault('You may not create threads in this channel.');
  if (!appPermissions.has(ALLOWED_HERE)) throw fault(LACKING);
}

async function open({ outgoing }: BotContext, { message, user }: ButtonInteraction): Promise<readonly Post[]> {
  const thread = await message.startThread({ name: await threadName(message) });
  await outgoing.send(thread, textPosts([`<@${user.id}>, ask on here: in this thread I need no mention.`]));
  return textPosts([`The thread is open: <#${thread.id}>`]);
}

/** A thread on a message has the message's id. */
function already({ id }: Message): readonly Post[] {
  return textPosts([`This answer has a thread already: <#${id}>`]);
}

const LACKING = 'I lack the permissions Create Public Threads and Send Messages in Threads in this channel.';
const REASONS: Readonly<Record<number, string>> = {
  [RESTJSONErrorCodes.MissingPermissions]: LACKING,
  [RESTJSONErrorCodes.MissingAccess]: LACKING,
  [RESTJSONErrorCodes.UnknownMessage]: 'The answer is not there any more.',
  [RESTJSONErrorCodes.UnknownChannel]: 'The channel is not there any more.',
};

const fault = (reason: string) => new RequestFault(renderFailure({ kind: 'no thread', reason }));

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
