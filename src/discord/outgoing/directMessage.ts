import { type RESTPostAPICurrentUserCreateDMChannelResult, Routes } from 'discord.js';
import { persist } from './persist.ts';
import type { Road } from './postMessage.ts';

/**
 * Opens the channel of direct messages with a user; Discord does that even where the user takes none.
 *
 * @returns its id.
 * @throws what discord.js throws when that cannot be done.
 */
export async function openDirectMessages({ rest, persistence }: Road, user: string): Promise<string> {
  const open = async () => rest.post(Routes.userChannels(), { body: { recipient_id: user } });
  return ((await persist(open, persistence)) as RESTPostAPICurrentUserCreateDMChannelResult).id;
}
