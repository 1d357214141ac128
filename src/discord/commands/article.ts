import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { checkQuestion } from '../../answering/checkQuestion.ts';
import { renderArticle } from '../render/article.ts';
import { titleChoice } from './choices.ts';
import { EVERYWHERE, type SlashCommand } from './command.ts';

/** `/article`: one article, page by page; its title is completed while it is typed. */
export const article: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'article',
    description: 'Shows an article, with its sources',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'title',
        description: 'Begin to type a title, an outlet or a date, and choose',
        required: true,
        min_length: 1,
        max_length: 300,
        autocomplete: true,
      },
    ],
    ...EVERYWHERE,
  },
  isPrivate: () => false,
  answer: async ({ desk }, { options }) =>
    renderArticle(await desk.article(checkQuestion(options.getString('title', true))), 0),
  complete: ({ titles }, { options }) => titles.titles(options.getFocused()).map(titleChoice),
};
