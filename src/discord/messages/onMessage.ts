import type { Message } from 'discord.js';
import type { BotContext } from '../botContext.ts';
import { renderFailure } from '../render/failure.ts';
import { updateAnswer } from './answers.ts';
import { isForBot } from './isForBot.ts';
import { questionText } from './questionText.ts';
import { isThanks, respondTo } from './response.ts';

/** Answers a person's message where it is meant for the bot; else leaves people to their talk. */
export async function onMessage(context: BotContext, message: Message): Promise<void> {
  if (await isForBot(message)) await answerMessage(context, message);
}

const WELCOME = '👍';

/** So often an answer is made anew because its question was edited meanwhile. */
const MOST_ATTEMPTS = 3;

/**
 * Answers a message that is meant for the bot: shows typing, finds the answer and sends it as a reply; thanks get a
 * reaction. Where the question is edited meanwhile, the answer is to what it says in the end.
 */
export async function answerMessage(context: BotContext, message: Message): Promise<void> {
  const { outgoing, inHand } = context;
  const { channel } = message;
  if (!channel.isSendable()) return;
  if (isThanks(message)) {
    await outgoing.react(message, WELCOME);
    return;
  }
  const typing = outgoing.typing(channel);
  const claim = onlyOnce();
  const done = inHand.begin(async () => {
    if (claim()) await outgoing.reply(message, renderFailure({ kind: 'closing' }));
  });
  try {
    const { asked, posts } = await respondToLast(context, message);
    typing.stop();
    // Whoever was told that the bot is closing is not answered as well.
    if (!claim()) return;
    await outgoing.reply(message, posts);
    if (questionText(message) !== asked) await updateAnswer(context, message);
  } finally {
    typing.stop();
    done();
  }
}

/** Makes what says true the first time it is called, and false from then on. */
function onlyOnce(): () => boolean {
  let called = false;
  return () => {
    if (called) return false;
    called = true;
    return true;
  };
}

/** What is answered to what a message says when it is found, which discord.js keeps up to date. */
async function respondToLast(context: BotContext, message: Message) {
  for (let attempt = 1; ; attempt++) {
    const asked = questionText(message);
    const posts = await respondTo(context, message, { wasEdited: false });
    if (questionText(message) === asked || attempt === MOST_ATTEMPTS) return { asked, posts };
  }
}
