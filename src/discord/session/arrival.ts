import { type Client, DiscordAPIError } from 'discord.js';
import type { Coverage, Desk } from '../../desk/desk.ts';
import { readableDate } from '../../text/readableDate.ts';
import type { CommandData } from './commandSet.ts';
import { inviteLink } from './permissions.ts';
import { watchPermissions } from './preflight.ts';
import { isAbsence, notInServer, registerCommands } from './registration.ts';

export interface ArrivalOptions {
  readonly desk: Desk;
  readonly commands: readonly CommandData[];
  /** The server that the commands are registered for; all when null. */
  readonly guild: string | null;
  /** Takes lines for the person who runs the bot. */
  readonly log: (line: string) => void;
}

/**
 * Tells whoever runs the bot that it is there, where, what it lacks and what it answers from, and registers the commands where Discord
 * has others. Never throws: the bot can do without.
 */
export async function arrive(client: Client<true>, options: ArrivalOptions): Promise<void> {
  const { desk, log } = options;
  const { user, guilds, application } = client;
  log(`Logged in as ${user.tag}, ${whereabouts(guilds.cache.map(({ name }) => name))}.`);
  log(`To add it to a server: ${inviteLink(application.id)}`);
  watchPermissions(client, log);
  await Promise.all([register(client, options), tellCoverage(desk, log)]);
  desk.onRenewed(() => void tellCoverage(desk, log));
}

/** So many servers are named. */
const NAMED = 5;

function whereabouts(names: readonly string[]): string {
  if (names.length === 0) return 'in no server yet';
  const more = names.length > NAMED ? ', …' : '';
  return `in ${names.length} ${names.length === 1 ? 'server' : 'servers'} (${names.slice(0, NAMED).join(', ')}${more})`;
}

async function register({ rest, application }: Client<true>, options: ArrivalOptions): Promise<void> {
  const { commands, guild, log } = options;
  try {
    const isChanged = await registerCommands({ rest, applicationId: application.id, commands, guild });
    if (isChanged) log(`${commands.length} commands registered for ${guild === null ? 'all servers' : 'one server'}.`);
  } catch (error) {
    const isAbsent = guild !== null && error instanceof DiscordAPIError && isAbsence(error.code);
    log(isAbsent ? notInServer(guild).message : `The commands could not be registered: ${String(error)}`);
  }
}

async function tellCoverage(desk: Desk, log: (line: string) => void): Promise<void> {
  try {
    log(describe(await desk.coverage()));
  } catch (error) {
    log(`What the articles cover cannot be told: ${String(error)}`);
  }
}

function describe({ articles, oldest, newest }: Coverage): string {
  return `It answers from ${articles} articles, ${readableDate(oldest)} to ${readableDate(newest)}.`;
}
