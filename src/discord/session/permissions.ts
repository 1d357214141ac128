import {
  ChannelType,
  type Guild,
  type GuildBasedChannel,
  OAuth2Scopes,
  PermissionFlagsBits,
  PermissionsBitField,
  type PermissionsString,
} from 'discord.js';

/** What the bot needs, by the names that an English client of Discord shows, and what for. */
export const NEEDED_PERMISSIONS = [
  { flag: 'ViewChannel', name: 'View Channels', purpose: 'to see questions' },
  { flag: 'SendMessages', name: 'Send Messages', purpose: 'to answer them' },
  { flag: 'SendMessagesInThreads', name: 'Send Messages in Threads', purpose: 'to answer in threads and forum posts' },
  { flag: 'CreatePublicThreads', name: 'Create Public Threads', purpose: 'to go on with a topic in a thread' },
  { flag: 'EmbedLinks', name: 'Embed Links', purpose: 'to show articles and lists' },
  { flag: 'AttachFiles', name: 'Attach Files', purpose: 'to send pictures and tables' },
  { flag: 'ReadMessageHistory', name: 'Read Message History', purpose: 'to reply to a message and to follow up' },
  { flag: 'AddReactions', name: 'Add Reactions', purpose: 'to return a thank-you' },
] as const satisfies readonly { flag: PermissionsString; name: string; purpose: string }[];

const NEEDED = PermissionsBitField.resolve(NEEDED_PERMISSIONS.map(({ flag }) => flag));
/** Nothing is written there but in threads. */
const THREADS_ONLY: readonly ChannelType[] = [ChannelType.GuildForum, ChannelType.GuildMedia];
const OUTSIDE_THREADS: readonly PermissionsString[] = ['SendMessages', 'CreatePublicThreads'];

/**
 * What the bot lacks in a server as a whole, or in one of its channels or threads, by the names that Discord shows.
 *
 * @returns nothing where nothing is lacking, or where the bot's own roles are not known yet.
 */
export function missingPermissions(place: Guild | GuildBasedChannel): readonly string[] {
  const [guild, channel] = 'guild' in place ? [place.guild, place] : [place, null];
  const { me } = guild.members;
  if (me === null) return [];
  const held = channel === null ? me.permissions : channel.permissionsFor(me.id);
  const threadsOnly = channel !== null && (channel.isThread() || THREADS_ONLY.includes(channel.type));
  const needed = NEEDED_PERMISSIONS.filter(({ flag }) => !threadsOnly || !OUTSIDE_THREADS.includes(flag));
  return needed.filter(({ flag }) => held?.has(PermissionFlagsBits[flag]) !== true).map(({ name }) => name);
}

/** The address that adds the bot to a server, with the permissions that it needs and no others. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: NEEDED.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
