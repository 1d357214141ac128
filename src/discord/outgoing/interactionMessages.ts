import { MessageFlags, type RESTPostAPIWebhookWithTokenWaitResult, Routes } from 'discord.js';
import type { Post } from '../post.ts';
import { messageBody, messageFiles } from './messageBody.ts';
import { persist } from './persist.ts';
import { lighten, type Road } from './postMessage.ts';

/** What an interaction's messages are reached by. */
export interface InteractionToken {
  readonly applicationId: string;
  readonly token: string;
}

/**
 * Less than the client's own time-out, so that the client does not post a second time what has no nonce. Milliseconds.
 */
const PATIENCE = 12_000;

/**
 * Fills the message of a deferred interaction; harmless to repeat.
 *
 * @returns the id of the message.
 * @throws what discord.js throws when that cannot be done.
 */
export async function fillOriginal(
  { rest, persistence }: Road,
  { applicationId, token }: InteractionToken,
  post: Post,
): Promise<string> {
  const route = Routes.webhookMessage(applicationId, token);
  return lighten(post, async (lighter) =>
    persist(async () => {
      const filled = await rest.patch(route, {
        body: messageBody(lighter),
        files: messageFiles(lighter),
        auth: false,
      });
      return (filled as RESTPostAPIWebhookWithTokenWaitResult).id;
    }, persistence),
  );
}

/**
 * Sends a further message to an interaction. It can carry no nonce: what may have arrived is not sent again.
 *
 * @param hidden Whether only who interacts sees it.
 * @returns the id of the message.
 * @throws what discord.js throws when that cannot be done, and when nobody knows whether it was.
 */
export async function postFollowUp(
  { rest, persistence }: Road,
  { applicationId, token }: InteractionToken,
  post: Post,
  hidden: boolean,
): Promise<string> {
  return lighten(post, async (lighter) => {
    const body = messageBody(lighter);
    const flags = body.flags | (hidden ? MessageFlags.Ephemeral : 0);
    const send = async () =>
      rest.post(Routes.webhook(applicationId, token), {
        body: { ...body, flags },
        files: messageFiles(lighter),
        query: new URLSearchParams({ wait: 'true' }),
        auth: false,
        signal: AbortSignal.timeout(PATIENCE),
      });
    return ((await persist(send, persistence, ['passing'])) as RESTPostAPIWebhookWithTokenWaitResult).id;
  });
}
