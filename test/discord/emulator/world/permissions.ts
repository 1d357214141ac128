import { PermissionFlagsBits, type OverwriteType, type PermissionsString } from 'discord.js';
import type { Channel, GuildChannel } from './channels.ts';
import type { Guild } from './guilds.ts';
import type { World } from './world.ts';

const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What bots and persons may in a direct message. */
const IN_DM = permissionBits([
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'AddReactions',
  'UseApplicationCommands',
]);

/** The bits of named permissions. */
export function permissionBits(names: readonly PermissionsString[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

/** The names of permission bits. */
export function permissionNames(bits: bigint): readonly PermissionsString[] {
  const all = Object.entries(PermissionFlagsBits) as [PermissionsString, bigint][];
  return all.filter(([, bit]) => (bits & bit) === bit).map(([name]) => name);
}

/** Whether an account may do something in a channel; administrators may everything. */
export function may(world: World, channel: Channel, userId: string, permission: PermissionsString): boolean {
  return (permissionsIn(world, channel, userId) & PermissionFlagsBits[permission]) !== 0n;
}

/** What an account may in a channel: that of its roles, then the overwrites (of the parent, in a thread) for everyone, roles, member. */
export function permissionsIn(world: World, channel: Channel, userId: string): bigint {
  if (channel.kind === 'dm') return channel.recipientId === userId || userId === world.bot.id ? IN_DM : 0n;
  const guild = world.guilds.get(channel.guildId);
  const place = channel.kind === 'thread' ? world.channels.get(channel.parentId) : channel;
  if (!guild || place?.kind !== 'guild') return 0n;
  const base = guildPermissions(guild, userId);
  if (base === ALL) return ALL;
  const permitted = withOverwrites(base, guild, place, userId);
  return permitted & PermissionFlagsBits.ViewChannel ? permitted : 0n;
}

/** What an account may in a guild before channels' overwrites; 0 for who is not a member. */
function guildPermissions(guild: Guild, userId: string): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return ALL;
  const bits = [guild.id, ...member.roles].reduce(
    (all, role) => all | BigInt(guild.roles.get(role)?.permissions ?? 0),
    0n,
  );
  return bits & PermissionFlagsBits.Administrator ? ALL : bits;
}

function withOverwrites(base: bigint, guild: Guild, channel: GuildChannel, userId: string): bigint {
  const roles = guild.members.get(userId)?.roles ?? [];
  const everyone = applied(base, [channel.overwrites.get(guild.id)]);
  const byRole = applied(
    everyone,
    roles.map((role) => channel.overwrites.get(role)),
  );
  return applied(byRole, [channel.overwrites.get(userId)]);
}

function applied(bits: bigint, overwrites: readonly (OverwriteBits | undefined)[]): bigint {
  const deny = overwrites.reduce((all, overwrite) => all | (overwrite?.deny ?? 0n), 0n);
  const allow = overwrites.reduce((all, overwrite) => all | (overwrite?.allow ?? 0n), 0n);
  return (bits & ~deny) | allow;
}

/** What a channel gives and takes. */
export interface OverwriteBits {
  readonly type: OverwriteType;
  readonly allow: bigint;
  readonly deny: bigint;
}
