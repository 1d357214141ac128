import { randomBytes } from 'node:crypto';
import { type REST, type RESTPostAPIChannelMessageResult, Routes } from 'discord.js';
import type { Post } from '../post.ts';
import { faultOf } from './fault.ts';
import { lighterPosts } from './lighterPosts.ts';
import { messageBody } from './messageBody.ts';
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
 * @returns the id of the message.
 * @throws what discord.js throws when it cannot be sent.
 */
export async function postMessage(
  { rest, persistence }: Road,
  channel: string,
  post: Post,
  reference: string | null,
): Promise<string> {
  const nonce = randomBytes(NONCE_BYTES).toString('hex');
  const send = async (body: object): Promise<string> =>
    persist(async () => {
      const sent = await rest.post(Routes.channelMessages(channel), { body: { ...body, nonce, enforce_nonce: true } });
      return (sent as RESTPostAPIChannelMessageResult).id;
    }, persistence);
  return lighten(post, async (lighter) => {
    const body = messageBody(lighter);
    if (reference === null) return send(body);
    try {
      return await send({ ...body, message_reference: { message_id: reference, fail_if_not_exists: true } });
    } catch (error) {
      if (faultOf(error) !== 'reference') throw error;
      return send(body);
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
