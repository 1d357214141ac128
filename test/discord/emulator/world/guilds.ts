import { Locale, type APIGuildMember, type APIRole, type PermissionsString } from 'discord.js';
import { channelPayload, threadPayload } from './channels.ts';
import { may, permissionBits } from './permissions.ts';
import type { World } from './world.ts';

/** A server. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, Member>;
  /** The role of all persons, which has what members commonly may; @everyone has nothing. */
  readonly memberRoleId: string;
  readonly botRoleId: string;
  available: boolean;
}

/** Somebody in a server. */
export interface Member {
  readonly userId: string;
  readonly roles: readonly string[];
  readonly joinedAt: string;
}

const COMMON: readonly PermissionsString[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'AddReactions',
  'UseApplicationCommands',
];

/** What a bot that answers with links and opens threads is invited with. */
export const BOT_PERMISSIONS: readonly PermissionsString[] = COMMON.filter((name) => name !== 'UseApplicationCommands');

/** Makes a server with the bot in it and no channel. */
export function createGuild(world: World, name: string, botPermissions: readonly PermissionsString[]): Guild {
  const id = world.nextId();
  const member = role(world.nextId(), 'member', permissionBits(COMMON), 1);
  const plain = role(world.nextId(), world.bot.username, permissionBits(botPermissions), 2);
  const bot: APIRole = { ...plain, managed: true, tags: { bot_id: world.bot.id } };
  const guild: Guild = {
    id,
    name,
    ownerId: world.nextId(),
    roles: new Map([role(id, '@everyone', 0n, 0), member, bot].map((made) => [made.id, made])),
    members: new Map(),
    memberRoleId: member.id,
    botRoleId: bot.id,
    available: true,
  };
  world.guilds.set(id, guild);
  addMember(world, guild, world.bot.id, [bot.id]);
  return guild;
}

/** Lets an account join. */
export function addMember(world: World, guild: Guild, userId: string, roles: readonly string[]): void {
  guild.members.set(userId, { userId, roles, joinedAt: new Date(world.clock.now()).toISOString() });
}

/** Makes a role of a server. */
export function addRole(world: World, guild: Guild, name: string, permissions: readonly PermissionsString[]): APIRole {
  const made = role(world.nextId(), name, permissionBits(permissions), guild.roles.size);
  guild.roles.set(made.id, made);
  return made;
}

const NO_COLOR = { color: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null } };

function role(id: string, name: string, permissions: bigint, position: number): APIRole {
  return {
    id,
    name,
    ...NO_COLOR,
    hoist: false,
    position,
    permissions: permissions.toString(),
    managed: false,
    mentionable: false,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- flags are sums of bits, or none
    flags: 0 as number,
  };
}

/** A member as in `GET /guilds/:guild/members/:user`. */
export function memberPayload(world: World, member: Member): APIGuildMember {
  const user = world.users.get(member.userId);
  if (!user) throw new Error(`No account ${member.userId}.`);
  return { ...bareMember(member), user };
}

/** A member without its account, as in a message. */
export function bareMember(member: Member): Omit<APIGuildMember, 'user'> {
  return {
    roles: [...member.roles],
    joined_at: member.joinedAt,
    nick: null,
    deaf: false,
    mute: false,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- flags are sums of bits, or none
    flags: 0 as number,
  };
}

/** A server as in `GET /guilds/:guild`. */
export function guildPayload(guild: Guild): Readonly<Record<string, unknown>> {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: guild.ownerId,
    roles: [...guild.roles.values()],
    emojis: [],
    stickers: [],
    features: [],
    preferred_locale: Locale.EnglishUS,
    premium_tier: 0,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    system_channel_flags: 0,
    afk_timeout: 300,
    premium_progress_bar_enabled: false,
  };
}

/** A server as in GUILD_CREATE: with its channels, the threads that the bot sees, and of its members only the bot. */
export function guildCreatePayload(world: World, guild: Guild): Readonly<Record<string, unknown>> {
  const channels = [...world.channels.values()].filter(
    (channel) => channel.kind !== 'dm' && channel.guildId === guild.id,
  );
  const bot = guild.members.get(world.bot.id);
  return {
    ...guildPayload(guild),
    unavailable: false,
    joined_at: bot?.joinedAt,
    large: false,
    member_count: guild.members.size,
    members: bot ? [memberPayload(world, bot)] : [],
    channels: channels.flatMap((channel) => (channel.kind === 'guild' ? [channelPayload(channel)] : [])),
    threads: channels.flatMap((channel) =>
      channel.kind === 'thread' && !channel.archived && may(world, channel, world.bot.id, 'ViewChannel')
        ? [threadPayload(world, channel)]
        : [],
    ),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** Whether the bot is in a server with somebody. */
export function sharesGuild(world: World, userId: string): boolean {
  return [...world.guilds.values()].some((guild) => guild.members.has(userId) && guild.members.has(world.bot.id));
}
