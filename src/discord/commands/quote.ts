import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { LONGEST_QUESTION } from '../../answering/checkQuestion.ts';
import { checkSentence } from '../../quotation/checkSentence.ts';
import { renderQuote } from '../render/quote.ts';
import { EVERYWHERE, type SlashCommand } from './command.ts';

/** `/quote`: who wrote or said a sentence, and in what it was altered. */
export const quote: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'quote',
    description: 'Who wrote or said this? Finds a sentence in the articles, and what was altered in it',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'sentence',
        description: 'The sentence, or at least four words of it',
        required: true,
        min_length: 1,
        max_length: LONGEST_QUESTION,
      },
    ],
    ...EVERYWHERE,
  },
  isPrivate: () => false,
  answer: async ({ desk }, { options, user }) => {
    const sentence = checkSentence(options.getString('sentence', true));
    return renderQuote(await desk.quote(sentence), { asker: user.id });
  },
};
