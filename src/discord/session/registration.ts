import {
  type APIApplicationCommand,
  type APIPartialGuild,
  type REST,
  type RESTGetCurrentApplicationResult,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { SetupError } from '../../setupError.ts';
import { type CommandData, isSameSet } from './commandSet.ts';

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  readonly commands: readonly CommandData[];
  /** The server that they are for; null registers them for all. */
  readonly guild: string | null;
}

/**
 * Registers the commands where Discord has others.
 *
 * @returns whether Discord had others.
 * @throws DiscordAPIError where Discord refuses them, or the bot is not in that server.
 */
export async function registerCommands({ rest, applicationId, commands, guild }: Registration): Promise<boolean> {
  const scope = scopeOf(applicationId, guild);
  if (isSameSet(commands, await registered(rest, scope))) return false;
  await rest.put(scope, { body: commands });
  return true;
}

/**
 * Takes the bot's commands away from where they would show a second time: those for all servers when they are for one, those for single
 * servers when they are for all.
 *
 * @returns where they were taken away: 'all servers', or names of servers.
 */
export async function removeLeftovers({
  rest,
  applicationId,
  guild,
}: Omit<Registration, 'commands'>): Promise<readonly string[]> {
  const guilds = guild === null ? ((await rest.get(Routes.userGuilds())) as APIPartialGuild[]) : [];
  const others = guild === null ? guilds.map(({ id, name }) => ({ id, name })) : [{ id: null, name: 'all servers' }];
  const cleared: string[] = [];
  for (const { id, name } of others) {
    const scope = scopeOf(applicationId, id);
    if ((await registered(rest, scope)).length === 0) continue;
    await rest.put(scope, { body: [] });
    cleared.push(name);
  }
  return cleared;
}

const ABSENCES: readonly unknown[] = [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.UnknownGuild];

/** Whether an error says that the bot is not in the server, or not with its commands. */
export function isAbsence(code: number | string): boolean {
  return ABSENCES.includes(code);
}

/** The bot is not in the server that DISCORD_GUILD_ID names. */
export function notInServer(guild: string, cause?: unknown): SetupError {
  return new SetupError(
    `DISCORD_GUILD_ID ${guild} is a server that does not take the bot's commands.`,
    'Add the bot to it with the invite link that `npm start` prints, or correct the setting.',
    { cause },
  );
}

/** Id of the application that a token is of; not that of its user, in old applications. */
export async function applicationOf(rest: REST): Promise<string> {
  return ((await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult).id;
}

function scopeOf(applicationId: string, guild: string | null) {
  return guild === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guild);
}

async function registered(rest: REST, scope: `/${string}`): Promise<APIApplicationCommand[]> {
  return (await rest.get(scope, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as APIApplicationCommand[];
}
