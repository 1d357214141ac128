import { ApplicationCommandType } from 'discord.js';
import { MODERATORS, moderatedServer } from '../moderators.ts';
import { renderGaps } from '../render/gaps.ts';
import type { SlashCommand } from './command.ts';

/** `/gaps`: what the articles of this server could not answer, and which answers were found unhelpful. */
export const gaps: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'gaps',
    description: 'For moderators: questions that the articles could not answer, and answers that got 👎',
    ...MODERATORS,
  },
  isPrivate: () => true,
  answer: async ({ records }, interaction) => {
    const guild = moderatedServer(interaction);
    return Promise.resolve(renderGaps(records, guild, { of: 'questions', page: 0 }));
  },
};
