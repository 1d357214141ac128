import { DiscordAPIError, REST } from 'discord.js';
import type { CommandData } from './commandSet.ts';
import { tokenRefused } from './refusals.ts';
import { applicationOf, isAbsence, notInServer, registerCommands, removeLeftovers } from './registration.ts';
import { SessionFault } from './sessionFault.ts';

export interface Deployment {
  readonly token: string;
  /** Base address of the REST interface; Discord's own when null. */
  readonly api: string | null;
  readonly commands: readonly CommandData[];
  /** The server that they are for; null deploys them for all. */
  readonly guild: string | null;
}

/**
 * Registers the commands with Discord without logging in, and takes them away from where they would show twice.
 *
 * @returns what was done, in one line.
 * @throws SetupError when the server does not take them; SessionFault when Discord refuses the token or cannot be reached.
 */
export async function deployCommands({ token, api, commands, guild }: Deployment): Promise<string> {
  const rest = new REST({ version: '10', ...(api !== null && { api }) }).setToken(token);
  try {
    const applicationId = await applicationOf(rest);
    const changed = await registerCommands({ rest, applicationId, commands, guild });
    const cleared = await removeLeftovers({ rest, applicationId, guild });
    const where = guild === null ? 'all servers' : `the server ${guild}`;
    const done = changed
      ? `${commands.length} commands registered for ${where}`
      : `The commands of ${where} are up to date`;
    return cleared.length === 0 ? `${done}.` : `${done}; older ones taken away from ${cleared.join(', ')}.`;
  } catch (error) {
    throw explain(error, guild);
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

/** What whoever runs the command can do about it. */
function explain(error: unknown, guild: string | null): unknown {
  if (!(error instanceof DiscordAPIError)) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    return new SessionFault('temporary', `Discord cannot be reached (${reason}).`, 'Try again later.', {
      cause: error,
    });
  }
  if (error.status === 401) return tokenRefused();
  return guild !== null && isAbsence(error.code) ? notInServer(guild, error) : error;
}
