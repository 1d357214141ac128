import type { BotContext } from './botContext.ts';
import { defer, type Deferral } from './deferral.ts';
import { explain } from './explain.ts';
import type { Deferred } from './outgoing.ts';
import type { Post } from './post.ts';
import { renderFailure } from './render/failure.ts';

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
