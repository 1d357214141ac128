import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { isDeepStrictEqual } from 'node:util';

/** A command as it is registered. */
export type CommandData = RESTPostAPIApplicationCommandsJSONBody;

/**
 * Whether Discord has these commands and no others, as far as people can tell: what Discord adds of itself makes no difference.
 *
 * @param theirs With localizations.
 */
export function isSameSet(ours: readonly CommandData[], theirs: readonly APIApplicationCommand[]): boolean {
  if (ours.length !== theirs.length) return false;
  return ours.every((command) => {
    const { type = ApplicationCommandType.ChatInput, name } = command;
    const other = theirs.find((one) => one.type === type && one.name === name);
    return (
      other !== undefined &&
      isDeepStrictEqual(essence({ ...command, type }, command, other), essence(other, command, other))
    );
  });
}

/** Set by Discord, or an older word for what `contexts` says. */
const DISCORDS_OWN = ['id', 'application_id', 'guild_id', 'version', 'dm_permission', 'default_permission'];
/** Where these are left out, Discord fills in what the application is set to; it does not keep them for a single server. */
const PLACES = ['contexts', 'integration_types'] as const;

function essence(command: object, ours: CommandData, theirs: APIApplicationCommand): unknown {
  const foreign = new Set<string>(DISCORDS_OWN);
  for (const place of PLACES) if (ours[place] === undefined || theirs.guild_id !== undefined) foreign.add(place);
  return withoutDefaults(Object.fromEntries(Object.entries(command).filter(([key]) => !foreign.has(key))));
}

/** Leaves out what says no more than its absence: null, false, '', and what is empty. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, held]) => [key, withoutDefaults(held)] as const);
  return Object.fromEntries(entries.filter(([, held]) => !isDefault(held)));
}

function isDefault(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === false || value === '';
}
