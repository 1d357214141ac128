import { ApplicationCommandType } from 'discord.js';
import { renderHelp } from '../render/help.ts';
import { EVERYWHERE, type SlashCommand } from './command.ts';

/** `/help`: how to ask, and what each command does. */
export const help: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'help',
    description: 'How to ask, and what each command does',
    ...EVERYWHERE,
  },
  isPrivate: () => true,
  answer: async ({ records }, { guildId }) => {
    const keepsQuestions = guildId !== null && records.settings.of(guildId).gaps;
    return Promise.resolve(renderHelp({ keepsQuestions }));
  },
};
