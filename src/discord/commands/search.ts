import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { checkQuestion } from '../../answering/checkQuestion.ts';
import type { Search } from '../../desk/desk.ts';
import { PASSAGES_SHOWN, renderSearch } from '../render/search.ts';
import { EVERYWHERE, type SlashCommand } from './command.ts';
import { readWindow, WINDOW_OPTIONS } from './windowOptions.ts';

/** `/search`: the best passages, and why each was found. */
export const search: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'search',
    description: 'The best passages of the articles, and why each was found',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'query',
        description: 'Words, names, or a sentence',
        required: true,
        min_length: 2,
        max_length: 200,
      },
      ...WINDOW_OPTIONS,
    ],
    ...EVERYWHERE,
  },
  isPrivate: () => false,
  answer: async ({ desk }, { options }) => {
    const query = checkQuestion(options.getString('query', true));
    const wanted: Search = { query, window: await readWindow(desk, options), count: PASSAGES_SHOWN };
    return renderSearch(await desk.search(wanted), wanted);
  },
};
