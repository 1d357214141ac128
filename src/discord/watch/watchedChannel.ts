import { type Client, DiscordAPIError, type GuildTextBasedChannel, RESTJSONErrorCodes } from 'discord.js';
import { missingPermissions } from '../session/permissions.ts';

/** A channel of a server, or a thread, to which something is to be sent. */
export type WatchedChannel =
  | { readonly state: 'open'; readonly channel: GuildTextBasedChannel }
  /** There, but not for the bot at the moment: why, in a few words. */
  | { readonly state: 'closed'; readonly reason: string }
  /** Deleted. */
  | { readonly state: 'gone' };

/** Finds a channel by its id, also a thread that was archived. @throws what discord.js throws when Discord cannot be asked. */
export async function findChannel(client: Client<true>, guild: string, id: string): Promise<WatchedChannel> {
  if (client.guilds.cache.get(guild)?.available !== true)
    return { state: 'closed', reason: 'its server is not available' };
  try {
    const channel = await client.channels.fetch(id);
    if (channel === null || channel.isDMBased() || !channel.isSendable())
      return { state: 'closed', reason: 'nothing can be written there' };
    const lacking = lackingFor(channel);
    return lacking.length === 0
      ? { state: 'open', channel }
      : { state: 'closed', reason: `the bot lacks ${lacking.join(', ')}` };
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    if (error.code === RESTJSONErrorCodes.UnknownChannel) return { state: 'gone' };
    if (error.code === RESTJSONErrorCodes.MissingAccess)
      return { state: 'closed', reason: 'the bot does not see the channel' };
    throw error;
  }
}

/** What the bot lacks for posting in a channel, by the names that Discord shows. */
export function lackingFor(channel: GuildTextBasedChannel): readonly string[] {
  const needed = [...NEEDED, channel.isThread() ? 'Send Messages in Threads' : 'Send Messages'];
  return missingPermissions(channel).filter((name) => needed.includes(name));
}

/** The history is read after a death, to see what was posted. */
const NEEDED = ['View Channels', 'Embed Links', 'Read Message History'];
