import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import { MODERATORS, moderatedServer } from '../moderators.ts';
import { renderSettings } from '../render/settings.ts';
import type { SlashCommand } from './command.ts';

const SWITCHES = ['gaps', 'feedback'] as const;

/** `/settings`: what moderators switch on and off for their server; shows how it is. */
export const settings: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'settings',
    description: 'For moderators: what I keep of this server, which is nothing unless you switch it on',
    options: [
      option('gaps', 'Whether questions that the articles cannot answer are kept for 30 days, without who asked'),
      option('feedback', 'Whether my answers have 👍 👎 below them'),
    ],
    ...MODERATORS,
  },
  isPrivate: () => true,
  answer: async ({ records }, interaction) => {
    const guild = moderatedServer(interaction);
    const before = records.settings.of(guild);
    for (const name of SWITCHES) {
      const wanted = interaction.options.getString(name);
      if (wanted !== null) records.switch(guild, name, wanted === 'on');
    }
    return Promise.resolve(renderSettings(records.settings.of(guild), before));
  },
};

function option(name: string, description: string): APIApplicationCommandStringOption {
  const choices = ['on', 'off'].map((value) => ({ name: value, value }));
  return { type: ApplicationCommandOptionType.String, name, description, required: false, choices };
}
