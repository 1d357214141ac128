import { randomBytes } from 'node:crypto';
import { type RawFile, type REST, type RESTPostAPIChannelMessageResult, Routes } from 'discord.js';
import type { Post } from '../post.ts';
import { faultOf } from './fault.ts';
import { lighterPosts } from './lighterPosts.ts';
import { messageBody, messageFiles } from './messageBody.ts';
import { persist, type Persistence } from './persist.ts';

/** The way out, and how long it is tried. */
export interface Road {
  readonly rest: REST;
  readonly persistence: Persistence;
}

/** Discord takes at most 25 characters. */
const NONCE_BYTES = 12;

/**
 * Sends a post to a channel, once: however often it is tried, its nonce lets Discord take it a single time. Where the
 * message that it refers to is gone, it goes without the reference; where a filter blocks it, without its links.
 *
 * @param reference Id of a message of the channel, or null.
 * @param nonce At most 25 characters, by which Discord tells within minutes that it has the post already; one of its own when left out.
 * @returns the id of the message.
 * @throws what discord.js throws when it cannot be sent.
 */
export async function postMessage(
  { rest, persistence }: Road,
  channel: string,
  post: Post,
  reference: string | null,
  nonce: string = randomBytes(NONCE_BYTES).toString('hex'),
): Promise<string> {
  const send = async (message: object, files: RawFile[]): Promise<string> =>
    persist(async () => {
      const body = { ...message, nonce, enforce_nonce: true };
      const sent = await rest.post(Routes.channelMessages(channel), { body, files });
      return (sent as RESTPostAPIChannelMessageResult).id;
    }, persistence);
  return lighten(post, async (lighter) => {
    const body = messageBody(lighter);
    const files = messageFiles(lighter);
    if (reference === null) return send(body, files);
    try {
      return await send({ ...body, message_reference: { message_id: reference, fail_if_not_exists: true } }, files);
    } catch (error) {
      if (faultOf(error) !== 'reference') throw error;
      return send(body, files);
    }
  });
}

/**
 * Tries ever plainer forms of a post while a filter blocks them.
 *
 * @throws what `send` throws, unless it is a filter's refusal of a form that can be plainer.
 */
export async function lighten<T>(post: Post, send: (lighter: Post) => Promise<T>): Promise<T> {
  let blocked: unknown;
  for (const lighter of lighterPosts(post)) {
    try {
      return await send(lighter);
    } catch (error) {
      if (faultOf(error) !== 'blocked') throw error;
      blocked = error;
    }
  }
  throw blocked;
}
