import { type APIApplicationCommandOption, ApplicationCommandType, InteractionContextType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { COMMANDS, MENU_COMMANDS, SLASH_COMMANDS } from '../../../src/discord/commands/commands.ts';

describe('the commands', () => {
  it('are those that are typed and two in the menu of a message', () => {
    expect(SLASH_COMMANDS.map(({ data }) => data.name)).toEqual([
      'ask',
      'article',
      'articles',
      'search',
      'quote',
      'timeline',
      'watch',
      'gaps',
      'settings',
      'help',
      'status',
    ]);
    expect(MENU_COMMANDS.map(({ data }) => data.name)).toEqual(['Find sources', 'Delete answer']);
    expect(COMMANDS).toHaveLength(SLASH_COMMANDS.length + 2);
  });

  it('can be used in servers and in direct messages, those for moderators in servers only', () => {
    const { Guild, BotDM } = InteractionContextType;
    for (const { data } of COMMANDS)
      expect(data.contexts).toEqual(data.default_member_permissions === undefined ? [Guild, BotDM] : [Guild]);
  });

  it('keep to what Discord takes of names, descriptions and options', () => {
    for (const { data } of SLASH_COMMANDS) {
      const options = data.options ?? [];
      for (const { name, description } of [data, ...options, ...optionsOf(data)]) {
        expect(name).toMatch(/^[a-z]{1,32}$/u);
        expect(description.length).toBeLessThanOrEqual(100);
        expect(description).not.toBe('');
      }
      expect(options.map(({ required }) => required)).toEqual(
        options
          .map(({ required }) => required)
          .sort()
          .reverse(),
      );
    }
    for (const { data } of MENU_COMMANDS) expect(data.type).toBe(ApplicationCommandType.Message);
  });

  it('complete every option that says so', () => {
    for (const { data, ...command } of SLASH_COMMANDS)
      expect(optionsOf(data).some((option) => 'autocomplete' in option && option.autocomplete)).toBe(
        'complete' in command,
      );
  });
});

/** The options that can be filled in, those of subcommands too. */
function optionsOf({ options = [] }: (typeof SLASH_COMMANDS)[number]['data']): readonly APIApplicationCommandOption[] {
  return options.flatMap((option) => ('options' in option ? (option.options ?? []) : [option]));
}
