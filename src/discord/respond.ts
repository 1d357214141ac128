import { inspect } from 'node:util';
import { QuestionFault } from '../answering/checkQuestion.ts';
import type { BotContext } from './botContext.ts';
import { defer, type Deferral } from './deferral.ts';
import type { Deferred } from './outgoing.ts';
import type { Post } from './post.ts';
import { renderFailure } from './render/failure.ts';
import { RequestFault } from './requestFault.ts';

/**
 * Acknowledges an interaction, and then answers it; never throws. What cannot be done, and a bug, is said in a sentence: in the place of
 * the answer, or beside the message that was to be changed.
 *
 * @param what What was asked for, for the log.
 * @param make Makes the answer once the interaction is acknowledged. None, where it has been said otherwise.
 */
export async function respond(
  context: BotContext,
  interaction: Deferred,
  how: Deferral,
  what: string,
  make: () => Promise<readonly Post[]> | readonly Post[],
): Promise<void> {
  const { outgoing, inHand } = context;
  const excuse = async (posts: readonly Post[]) =>
    how === 'update' ? outgoing.followUp(interaction, posts, { private: true }) : outgoing.fill(interaction, posts);
  const done = inHand.begin(async () => excuse(renderFailure({ kind: 'closing' })));
  try {
    if (!(await defer(context, interaction, how))) return;
    const posts = await make();
    if (posts.length > 0) await outgoing.fill(interaction, posts);
  } catch (error) {
    await excuse(explain(context, what, error));
  } finally {
    done();
  }
}

function explain({ log }: BotContext, what: string, error: unknown): readonly Post[] {
  if (error instanceof RequestFault) return error.posts;
  if (error instanceof QuestionFault) return renderFailure({ kind: 'question', reason: error.message });
  log(`${what} failed: ${inspect(error)}`);
  return renderFailure({ kind: 'bug' });
}
