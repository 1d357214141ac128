import { Routes } from 'discord.js';
import type { Post } from '../post.ts';
import { messageBody, messageFiles } from './messageBody.ts';
import { persist } from './persist.ts';
import { lighten, type Road } from './postMessage.ts';

/**
 * Puts a post in the place of what an own message says.
 *
 * @throws what discord.js throws when that cannot be done.
 */
export async function editMessage(
  { rest, persistence }: Road,
  channel: string,
  message: string,
  post: Post,
): Promise<void> {
  await lighten(post, async (lighter) =>
    persist(
      async () =>
        rest.patch(Routes.channelMessage(channel, message), {
          body: messageBody(lighter),
          files: messageFiles(lighter),
        }),
      persistence,
    ),
  );
}
