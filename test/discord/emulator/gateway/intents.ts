import { ChannelType, GatewayIntentBits, type APIMessage } from 'discord.js';
import { withoutContent } from '../world/messageContent.ts';
import type { Dispatch, World } from '../world/world.ts';

const { Guilds, GuildMembers, GuildPresences, GuildMessages, MessageContent } = GatewayIntentBits;
const { DirectMessages, GuildMessageReactions, DirectMessageReactions } = GatewayIntentBits;

const KNOWN = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);

/** Which of what is in a guild, and in direct messages, an intent asks for. */
const NEEDED: readonly { readonly event: RegExp; readonly guild: number; readonly dm: number }[] = [
  { event: /^MESSAGE_REACTION_/u, guild: GuildMessageReactions, dm: DirectMessageReactions },
  { event: /^MESSAGE_/u, guild: GuildMessages, dm: DirectMessages },
  { event: /^(?:GUILD_(?:CREATE|UPDATE|DELETE|ROLE_)|CHANNEL_|THREAD_)/u, guild: Guilds, dm: Guilds },
];

/** The code that an identification with these intents is closed with, or null where they are all right. */
export function intentsFault(intents: unknown, portal: World['portal']): 4013 | 4014 | null {
  if (typeof intents !== 'number' || (intents & ~KNOWN) !== 0) return 4013;
  const refused =
    ((intents & GuildMembers) !== 0 && !portal.members) ||
    ((intents & GuildPresences) !== 0 && !portal.presences) ||
    ((intents & MessageContent) !== 0 && !portal.messageContent);
  return refused ? 4014 : null;
}

/** An event as a session with these intents gets it, or null where it gets none. */
export function seenThrough(intents: number, { type, data }: Dispatch, botId: string): Dispatch | null {
  const need = NEEDED.find(({ event }) => event.test(type));
  const isDm = !isOfGuild(data) && need?.guild !== Guilds;
  if (need && (intents & (isDm ? need.dm : need.guild)) === 0) return null;
  if (!/^MESSAGE_(?:CREATE|UPDATE)$/u.test(type) || (intents & MessageContent) !== 0) return { type, data };
  const message = data as APIMessage & { readonly channel_type?: ChannelType };
  return { type, data: { ...withoutContent(message, botId, message.channel_type === ChannelType.DM) } };
}

const isOfGuild = (data: unknown) => typeof data === 'object' && data !== null && 'guild_id' in data;
