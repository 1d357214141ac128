import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { LONGEST_FILTER } from '../customId.ts';
import { listArticles } from '../listArticles.ts';
import { EVERYWHERE, type SlashCommand } from './command.ts';
import { fittingText, outletChoice } from './choices.ts';
import { readWindow, WINDOW_OPTIONS } from './windowOptions.ts';

/** `/articles`: the articles that fit, newest first, in pages. */
export const articles: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'articles',
    description: 'The articles, newest first',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'Words of title, tags or text, such as Riyadh or prisoner exchange',
        required: false,
        max_length: LONGEST_FILTER.topic,
      },
      ...WINDOW_OPTIONS,
      {
        type: ApplicationCommandOptionType.String,
        name: 'outlet',
        description: 'An outlet’s name, or part of it',
        required: false,
        max_length: LONGEST_FILTER.outlet,
        autocomplete: true,
      },
    ],
    ...EVERYWHERE,
  },
  isPrivate: () => false,
  answer: async ({ desk, today }, { options }) => {
    const window = await readWindow(desk, options);
    const [from, to] = [window?.from ?? null, window?.to ?? null];
    const topic = fittingText(options.getString('topic'), LONGEST_FILTER.topic);
    const outlet = fittingText(options.getString('outlet'), LONGEST_FILTER.outlet);
    return listArticles(desk, { page: 0, topic, outlet, from, to }, today());
  },
  complete: ({ titles }, { options }) => titles.outlets(options.getFocused()).map(outletChoice),
};
