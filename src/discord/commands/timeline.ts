import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import { LONGEST_FILTER } from '../customId.ts';
import { listTimeline } from '../listTimeline.ts';
import { fittingText } from './choices.ts';
import { EVERYWHERE, type SlashCommand } from './command.ts';
import { readWindow } from './windowOptions.ts';

/** `/timeline`: what happened when, in pages; its topic is completed while it is typed. */
export const timeline: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'timeline',
    description: 'What happened when: dated events, each with the sentence that tells it',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'Begin to type a place, a name or a subject, and choose; all events when left out',
        required: false,
        max_length: LONGEST_FILTER.timelineTopic,
        autocomplete: true,
      },
      day('from', 'Events on or after this date, such as 2025-02-18, 18 Feb or February 2025'),
      day('to', 'Events on or before this date, such as 2025-04-10, 10 April or April 2025'),
    ],
    ...EVERYWHERE,
  },
  isPrivate: () => false,
  answer: async ({ desk }, { options }) => {
    const window = await readWindow(desk, options);
    const topic = fittingText(options.getString('topic'), LONGEST_FILTER.timelineTopic);
    return listTimeline(desk, { page: 0, topic, from: window?.from ?? null, to: window?.to ?? null });
  },
  complete: ({ titles }, { options }) =>
    titles.topics(options.getFocused()).map((topic) => ({ name: topic, value: topic })),
};

function day(name: string, description: string): APIApplicationCommandStringOption {
  return { type: ApplicationCommandOptionType.String, name, description, required: false, max_length: 40 };
}
