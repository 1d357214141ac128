import type { Message } from 'discord.js';
import { messagesOfAnswer } from '../commands/messagesOfAnswer.ts';
import { openingQuestion } from '../messages/openingQuestion.ts';
import { questionText } from '../messages/questionText.ts';
import { referenceOf } from '../messages/reference.ts';
import { textPosts } from '../render/posts.ts';
import { RequestFault } from '../requestFault.ts';
import type { HandlerOf } from './pressHandler.ts';

/** Votes on an answer, or takes the vote back, and says so to the voter alone: the answer stays as it is. */
export const votePress: HandlerOf<'vote'> = {
  deferral: () => 'private',
  answer: async ({ records }, { guildId, channelId, message, user }, { helpful, edition }) => {
    const { feedback, gaps } = guildId === null ? OFF : records.settings.of(guildId);
    if (guildId === null || !feedback) throw new RequestFault(textPosts(['Votes are switched off in this server.']));
    const question = gaps && !helpful ? await questionOf(message) : null;
    const answer = { guild: guildId, channel: channelId, message: message.id, edition };
    return textPosts([REPLIES[records.votes.cast(answer, user.id, helpful, question)](helpful ? '👍' : '👎')]);
  },
};

const OFF = { feedback: false, gaps: false };

/** What an answer was given to; null where that cannot be read. */
async function questionOf(message: Message): Promise<string | null> {
  const [first = message] = await messagesOfAnswer(message);
  const asked = await referenceOf(first);
  const question = asked === null ? openingQuestion(first) : questionText(asked);
  return question === '' ? null : question;
}

const REPLIES = {
  cast: (vote: string) => `${vote} is noted, without your name. Press it again to take it back.`,
  changed: (vote: string) => `Your vote is ${vote} now. Press it again to take it back.`,
  withdrawn: (vote: string) => `Your ${vote} is taken back.`,
} as const;
