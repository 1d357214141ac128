import { MessageFlags } from 'discord.js';
import { answerAlone } from '../answerAlone.ts';
import type { HandlerOf } from './pressHandler.ts';

/** Asks the question of a button, as if whoever presses had asked it: hidden where the button is. */
export const askPress: HandlerOf<'ask'> = {
  deferral: ({ message }) => (message.flags.has(MessageFlags.Ephemeral) ? 'private' : 'public'),
  answer: async (context, interaction, { question }) =>
    answerAlone(context, interaction, {
      question,
      window: null,
      private: interaction.message.flags.has(MessageFlags.Ephemeral),
    }),
};
