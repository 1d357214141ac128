import { type APIMessage, type GuildTextBasedChannel, Routes, SnowflakeUtil } from 'discord.js';
import type { IntendedPost } from '../../records/watches.ts';

/** What became of a post that was about to be sent when the bot died, or when Discord did not answer. */
export type Fate = 'posted' | 'not posted' | 'unknown';

/** By so much may the clocks of this machine and of Discord differ. Milliseconds. */
const SKEW_MS = 10 * 60_000;
const A_PAGE = 100;
/** A channel in which more was written since is not read to its end. */
const PAGES = 5;

/**
 * Looks in the channel whether a post is there; the bot may read its history.
 *
 * @throws what discord.js throws when Discord cannot be asked.
 */
export async function fateOf(channel: GuildTextBasedChannel, { heading, at }: IntendedPost): Promise<Fate> {
  const { rest, user } = channel.client;
  let after = SnowflakeUtil.generate({ timestamp: at - SKEW_MS }).toString();
  for (let page = 0; page < PAGES; page++) {
    const query = new URLSearchParams({ after, limit: String(A_PAGE) });
    const messages = (await rest.get(Routes.channelMessages(channel.id), { query })) as readonly APIMessage[];
    if (messages.some(({ author, content }) => author.id === user.id && content.startsWith(heading))) return 'posted';
    if (messages.length < A_PAGE) return 'not posted';
    // Newest first.
    after = messages[0]?.id ?? after;
  }
  return 'unknown';
}
