import type { Message, PartialMessage } from 'discord.js';
import type { BotContext } from '../botContext.ts';
import { updateAnswer } from './answers.ts';
import { isForBot } from './isForBot.ts';
import { mentionsBot } from './mentions.ts';
import { answerMessage } from './onMessage.ts';
import { questionText } from './questionText.ts';

/** A message that has become a question by an edit is answered when it is no older than this. Milliseconds. */
const RECENT = 15 * 60 * 1000;

/**
 * Updates the answer to a question that was edited, and answers a message that has become one. An answer that is not
 * there any more is not made again, and one in preparation sees the edit itself.
 *
 * @param before What it was; partial where that is not known, as after a restart.
 */
export async function onEdit(context: BotContext, before: Message | PartialMessage, after: Message): Promise<void> {
  if (!before.partial && isSame(before, after)) return;
  if (!(await isForBot(after))) return;
  const done = context.inHand.begin();
  try {
    if (await updateAnswer(context, after)) return;
    const wasForBot = !before.partial && (await isForBot(before));
    if (!wasForBot && Date.now() - after.createdTimestamp < RECENT) await answerMessage(context, after);
  } finally {
    done();
  }
}

function isSame(before: Message, after: Message): boolean {
  return questionText(before) === questionText(after) && mentionsBot(before) === mentionsBot(after);
}
