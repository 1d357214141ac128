import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { readUtterance } from '../../answering/smallTalk.ts';
import { answerAlone } from '../answerAlone.ts';
import { renderFailure } from '../render/failure.ts';
import { renderGreeting } from '../render/greeting.ts';
import { EVERYWHERE, type SlashCommand } from './command.ts';
import { readWindow, WINDOW_OPTIONS } from './windowOptions.ts';

/** `/ask`: a question, answered for all or for who asks alone. */
export const ask: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'Answers a question in sentences of the articles, with their sources',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'Such as: Who led the delegations on 10 April?',
        required: true,
        min_length: 2,
        max_length: 500,
      },
      ...WINDOW_OPTIONS,
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Whether only you see the answer',
        required: false,
      },
    ],
    ...EVERYWHERE,
  },
  isPrivate: ({ options }) => options.getBoolean('private') ?? false,
  answer: async (context, interaction) => {
    const { options } = interaction;
    const { kind, question } = readUtterance(options.getString('question', true));
    if (kind === 'check') return renderFailure({ kind: 'cannot read' });
    if (kind !== null && kind !== 'empty') return renderGreeting(await context.desk.coverage());
    const window = await readWindow(context.desk, options);
    return answerAlone(context, interaction, { question, window, private: ask.isPrivate(interaction) });
  },
};
