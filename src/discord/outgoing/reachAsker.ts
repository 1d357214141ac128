import type { Post } from '../post.ts';
import { openDirectMessages } from './directMessage.ts';
import { describeFault, faultOf } from './fault.ts';
import { leadIn } from './leadIn.ts';
import { postMessage, type Road } from './postMessage.ts';
import { sendAll } from './sendAll.ts';

/** A way out that tells whoever runs the bot what became of what it could not deliver as it was meant. */
export interface LoggedRoad extends Road {
  readonly log: (line: string) => void;
}

/** Who asked where. */
export interface Asker {
  readonly user: string;
  readonly channel: string;
  readonly inGuild: boolean;
}

/**
 * Sends posts to a channel, each after the first referring to the one before.
 *
 * @param reference What the first one refers to: id of a message of the channel, or null.
 * @returns the ids of the messages.
 * @throws what discord.js throws when the first one cannot be sent.
 */
export async function postAll(
  road: LoggedRoad,
  channel: string,
  posts: readonly Post[],
  reference: string | null,
): Promise<readonly string[]> {
  const post = async (each: Post, after: string | null) => postMessage(road, channel, each, after);
  return sendAll(posts, async (first) => post(first, reference), post, road.log);
}

/**
 * Sends posts to where somebody asked, and by direct message where the bot cannot write there any more.
 *
 * @param reference Id of the question, where it is a message of that channel, or null.
 * @throws what discord.js throws when neither can be done.
 */
export async function reachAsker(
  road: LoggedRoad,
  asker: Asker,
  posts: readonly Post[],
  reference: string | null,
): Promise<readonly string[]> {
  try {
    return await postAll(road, asker.channel, posts, reference);
  } catch (error) {
    if (faultOf(error) !== 'unreachable' || !asker.inGuild) throw error;
    road.log(`An answer goes by direct message instead: ${describeFault(error)}`);
    const line = `You asked in <#${asker.channel}>, where I cannot write any more. This is the answer:`;
    return postAll(road, await openDirectMessages(road, asker.user), leadIn(line, posts), null);
  }
}

/**
 * Sends posts to somebody alone; where that is refused as well, the channel in which it was asked says so, without
 * them.
 *
 * @throws what discord.js throws when neither can be done.
 */
export async function reachAskerAlone(
  road: LoggedRoad,
  asker: Asker,
  posts: readonly Post[],
): Promise<readonly string[]> {
  const line = `You asked in <#${asker.channel}> for yourself alone. This is the answer:`;
  try {
    const direct = await openDirectMessages(road, asker.user);
    return await postAll(road, direct, asker.inGuild ? leadIn(line, posts) : posts, null);
  } catch (error) {
    if (faultOf(error) !== 'closed' || !asker.inGuild) throw error;
    road.log(`A private answer could not be delivered: ${describeFault(error)}`);
    return postAll(road, asker.channel, [closedPost(asker.user)], null);
  }
}

function closedPost(user: string): Post {
  const fact = 'the answer for you alone came too late to be shown here, and you take no direct messages from me.';
  return { content: `<@${user}>, ${fact} Please ask again.`, embeds: [], rows: [] };
}
