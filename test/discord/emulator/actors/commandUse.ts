import {
  ApplicationCommandOptionType,
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIUser,
  type ApplicationCommandType,
} from 'discord.js';
import type { GivenOption } from '../interactions/deliver.ts';
import type { Channel } from '../world/channels.ts';
import type { CommandStore } from '../world/commandStore.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import type { OptionValue } from './userActor.ts';
import { allow } from './sight.ts';

/** A registered command that somebody can use in a channel, a guild's own before a global one. Throws where there is none. */
export function usableCommand(
  world: World,
  commands: CommandStore,
  user: APIUser,
  channel: Channel,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand {
  const ofGuild = channel.kind === 'dm' ? [] : commands.all(channel.guildId);
  const all = [...ofGuild, ...commands.all(null)];
  const command = all.find((one) => one.name === name && one.type === type);
  if (!command)
    throw new Error(
      `No command "${name}" of kind ${type} in ${channel.id}, only ${JSON.stringify(all.map((one) => one.name))}.`,
    );
  allow(world, channel, user, 'UseApplicationCommands');
  const needed = BigInt(command.default_member_permissions ?? 0);
  if (channel.kind !== 'dm' && (permissionsIn(world, channel, user.id) & needed) !== needed)
    throw new Error(`${user.username} may not use "${name}".`);
  if (!isOffered(command, channel)) throw new Error(`"${name}" is not for a place like ${channel.id}.`);
  return command;
}

/** Contexts: 0 guilds, 1 direct messages with the bot. */
function isOffered(command: Readonly<APIApplicationCommand>, channel: Channel): boolean {
  const { contexts, dm_permission: inDms }: { contexts?: readonly number[] | null; dm_permission?: boolean } = command;
  if (contexts) return contexts.includes(channel.kind === 'dm' ? 1 : 0);
  return channel.kind !== 'dm' || inDms !== false;
}

const KINDS: Readonly<Record<number, string>> = {
  [ApplicationCommandOptionType.String]: 'string',
  [ApplicationCommandOptionType.Integer]: 'number',
  [ApplicationCommandOptionType.Number]: 'number',
  [ApplicationCommandOptionType.Boolean]: 'boolean',
};

/**
 * Fills in options as Discord's own form does: known ones, of their type and lengths, and all required ones.
 *
 * @param path The command's name, and that of the subcommand where it has some.
 */
export function fillOptions(
  command: APIApplicationCommand,
  path: readonly string[],
  given: Readonly<Record<string, OptionValue>>,
  focused?: string,
): readonly GivenOption[] {
  const [, subcommand] = path;
  const type = ApplicationCommandOptionType.Subcommand;
  const subcommands = (command.options ?? []).filter((option) => option.type === type);
  if (subcommands.length === 0 && subcommand === undefined) return fillIn(command, given, focused);
  const chosen = subcommands.find(({ name }) => name === subcommand);
  if (!chosen) throw new Error(`/${command.name} has no subcommand ${subcommand ?? '""'}.`);
  return [{ type, name: chosen.name, options: fillIn(chosen, given, focused) }];
}

function fillIn(
  command: { readonly name: string; readonly options?: readonly object[] },
  given: Readonly<Record<string, OptionValue>>,
  focused?: string,
): readonly GivenOption[] {
  const known = (command.options ?? []) as readonly APIApplicationCommandBasicOption[];
  const missing = known.find(({ name, required }) => required === true && !(name in given));
  if (missing && focused === undefined) throw new Error(`/${command.name} needs ${missing.name}.`);
  return Object.entries(given).map(([name, value]) => {
    const option = known.find((one) => one.name === name);
    if (!option) throw new Error(`/${command.name} has no option ${name}.`);
    refuseMisfit(option, value);
    if (name !== focused) return { type: option.type, name, value };
    if (!('autocomplete' in option) || !option.autocomplete) throw new Error(`${name} has no autocompletion.`);
    return { type: option.type, name, value, focused: true };
  });
}

function refuseMisfit(option: APIApplicationCommandBasicOption, value: OptionValue): void {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  const isChosen = choices.length === 0 || choices.some((choice) => choice.value === value);
  const longest = ('max_length' in option ? option.max_length : undefined) ?? 6000;
  const isFitting = typeof value !== 'string' || value.length <= longest;
  if (typeof value !== KINDS[option.type] || !isChosen || !isFitting)
    throw new Error(`${JSON.stringify(value)} does not fit into ${option.name}.`);
}
