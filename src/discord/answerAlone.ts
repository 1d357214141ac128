import { type ButtonInteraction, ChannelType, type ChatInputCommandInteraction } from 'discord.js';
import { checkQuestion } from '../answering/checkQuestion.ts';
import type { SearchWindow } from '../retrieval/question.ts';
import { isForeign } from '../text/language.ts';
import type { BotContext } from './botContext.ts';
import type { Post } from './post.ts';
import { renderAnswer } from './render/answer.ts';

/** A question that is no message: nothing came before it, and its answer opens with it. */
export interface AskedAlone {
  readonly question: string;
  readonly window: SearchWindow | null;
  /** Whether only who asks sees the answer. */
  readonly private: boolean;
}

/**
 * Answers a question of a command or a button.
 *
 * @throws QuestionFault when it cannot be asked.
 */
export async function answerAlone(
  { desk, bookkeeping, today }: BotContext,
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  asked: AskedAlone,
): Promise<readonly Post[]> {
  const question = checkQuestion(asked.question);
  const answer = await desk.ask({ question, before: [], window: asked.window, now: today() });
  const guild = asked.private ? null : interaction.guildId;
  // What somebody has narrowed down to dates is no gap of the articles as a whole.
  if (asked.window === null) bookkeeping.answered(answer, guild);
  return renderAnswer(answer, {
    opensWithQuestion: true,
    private: asked.private,
    votable: bookkeeping.isVotable(guild),
    asker: interaction.user.id,
    canThread: !asked.private && THREADED.has(interaction.channel?.type),
    english: !isForeign(question),
  });
}

/** Where a thread can be opened on a message. */
const THREADED: ReadonlySet<ChannelType | undefined> = new Set([ChannelType.GuildText, ChannelType.GuildAnnouncement]);
