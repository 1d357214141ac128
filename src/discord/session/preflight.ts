import { type Client, Events, type Guild, type GuildBasedChannel } from 'discord.js';
import { missingPermissions } from './permissions.ts';

/**
 * Tells what the bot lacks in each server: now, when it joins one, and when roles or channels change; each thing once.
 *
 * @param log Takes one line for a server.
 */
export function watchPermissions(client: Client<true>, log: (line: string) => void): void {
  const told = new Map<string, string>();
  const check = (guild: Guild) => {
    const lack = describeLack(guild);
    const before = told.get(guild.id) ?? '';
    told.set(guild.id, lack);
    if (lack === before) return;
    log(lack === '' ? `In ${guild.name} the bot now has all permissions that it needs.` : `In ${guild.name}: ${lack}`);
  };
  for (const guild of client.guilds.cache.values()) check(guild);
  client.on(Events.GuildCreate, (guild) => {
    log(`The bot was added to ${guild.name}.`);
    check(guild);
  });
  client.on(Events.GuildAvailable, check);
  client.on(Events.GuildDelete, ({ id, name }) => {
    log(`The bot was taken out of ${name}.`);
    told.delete(id);
  });
  client.on(Events.GuildRoleUpdate, (_before, { guild }) => {
    check(guild);
  });
  client.on(Events.GuildMemberUpdate, (_before, member) => {
    if (member.id === client.user.id) check(member.guild);
  });
  client.on(Events.ChannelUpdate, (_before, channel) => {
    if (!channel.isDMBased()) check(channel.guild);
  });
}

/** What is lacking in a server, and in those of its channels that the bot sees; '' where nothing is. */
function describeLack(guild: Guild): string {
  const everywhere = missingPermissions(guild);
  const byLack = new Map<string, string[]>();
  for (const channel of guild.channels.cache.values()) {
    const lack = lackIn(channel, everywhere).join(', ');
    if (lack !== '') byLack.set(lack, [...(byLack.get(lack) ?? []), `#${channel.name}`]);
  }
  const lacks = [...byLack].map(([lack, channels]) => `${lack} in ${enumerate(channels)}`);
  if (everywhere.length > 0) lacks.unshift(`${everywhere.join(', ')} in the whole server`);
  return lacks.length === 0 ? '' : `the bot lacks ${lacks.join('; ')}.`;
}

/** A channel that the bot does not see is not its business, and what it lacks everywhere is told once. */
function lackIn(channel: GuildBasedChannel, everywhere: readonly string[]): readonly string[] {
  if (channel.isThread() || !(channel.isTextBased() || channel.isThreadOnly())) return [];
  const lack = missingPermissions(channel);
  return lack.includes('View Channels') ? [] : lack.filter((name) => !everywhere.includes(name));
}

/** So many channels are named; the others are counted. */
const NAMED = 10;

function enumerate(names: readonly string[]): string {
  const more = names.length - NAMED;
  return [...names.slice(0, NAMED), ...(more > 0 ? [`${more} more channels`] : [])].join(', ');
}
