import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { type CommandData, isSameSet } from '../../../src/discord/session/commandSet.ts';

const FIND: CommandData = {
  name: 'find',
  description: 'Finds a harbour',
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  options: [
    { type: ApplicationCommandOptionType.String, name: 'name', description: 'Its name', autocomplete: true },
    { type: ApplicationCommandOptionType.Integer, name: 'depth', description: 'In metres', min_value: 0 },
  ],
};
const MENU: CommandData = { type: ApplicationCommandType.Message, name: 'Find sources' };

/** As Discord gives a command back. */
function asStored(command: CommandData, changes: Partial<APIApplicationCommand> = {}): APIApplicationCommand {
  return {
    id: '1',
    application_id: '2',
    version: '3',
    type: ApplicationCommandType.ChatInput,
    description: '',
    name_localizations: null,
    description_localizations: null,
    default_member_permissions: null,
    nsfw: false,
    contexts: null,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    ...structuredClone(command),
    ...changes,
  } as APIApplicationCommand;
}

describe('commands are the same', () => {
  it('with all that Discord adds of itself, in another order', () => {
    const stored = Object.assign(asStored(FIND), { dm_permission: true, default_permission: true });
    for (const option of stored.options ?? []) Object.assign(option, { required: false, name_localizations: null });
    expect(isSameSet([FIND, MENU], [asStored(MENU), stored])).toBe(true);
  });

  it('in a single server, for which Discord keeps no places', () => {
    const changes = { guild_id: '4', contexts: null, integration_types: [ApplicationIntegrationType.UserInstall] };
    expect(isSameSet([FIND], [asStored(FIND, changes)])).toBe(true);
  });

  it('in places that we leave to Discord', () => {
    const stored = asStored(MENU, { contexts: [InteractionContextType.Guild] });
    expect(isSameSet([MENU], [stored])).toBe(true);
  });
});

describe('commands differ', () => {
  it.each<[string, CommandData]>([
    ['a description', { ...FIND, description: 'Finds a port' }],
    ['places', { ...FIND, contexts: [InteractionContextType.Guild] }],
    ['who may use them', { ...FIND, default_member_permissions: '0' }],
    ['their name', { ...FIND, name: 'seek' }],
    ['options', { ...FIND, options: FIND.options?.slice(0, 1) }],
    ['all options', { ...FIND, options: [] }],
    ['the order of options', { ...FIND, options: FIND.options?.toReversed() }],
  ] as [string, CommandData][])('in %s', (_what, changed) => {
    expect(isSameSet([changed], [asStored(FIND)])).toBe(false);
    expect(isSameSet([FIND], [asStored(changed)])).toBe(false);
  });

  it('in a limit, a choice or completion of an option', () => {
    const [name, depth] = FIND.options ?? [];
    const limited = { ...FIND, options: [name, { ...depth, min_value: 5 }] } as CommandData;
    const plain = { ...FIND, options: [{ ...name, autocomplete: false }, depth] } as CommandData;
    const chosen = {
      ...FIND,
      options: [{ ...name, autocomplete: false, choices: [{ name: 'a', value: 'b' }] }, depth],
    };
    const sets = [FIND, limited, plain, chosen as CommandData];
    for (const ours of sets)
      for (const theirs of sets) expect(isSameSet([ours], [asStored(theirs)])).toBe(ours === theirs);
  });

  it('where one is missing, one is too many, or it is of another kind', () => {
    expect(isSameSet([FIND, MENU], [asStored(FIND)])).toBe(false);
    expect(isSameSet([FIND], [asStored(FIND), asStored(MENU)])).toBe(false);
    expect(isSameSet([MENU], [asStored({ ...MENU, type: ApplicationCommandType.User })])).toBe(false);
  });
});
