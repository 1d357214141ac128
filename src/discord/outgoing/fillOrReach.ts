import { MessageFlags } from 'discord.js';
import type { Deferred } from '../outgoing.ts';
import type { Post } from '../post.ts';
import { faultOf } from './fault.ts';
import { fillOriginal, postFollowUp } from './interactionMessages.ts';
import { type Asker, type LoggedRoad, reachAsker, reachAskerAlone } from './reachAsker.ts';
import { sendAll } from './sendAll.ts';

/**
 * Whether only who interacts sees the message to be filled. Where nobody knows, as when the deferral failed: better
 * hidden.
 */
export function isHidden(interaction: Deferred): boolean {
  if (interaction.ephemeral !== null) return interaction.ephemeral;
  return interaction.isMessageComponent() ? interaction.message.flags.has(MessageFlags.Ephemeral) : true;
}

/**
 * Fills the message of a deferred interaction; where its token has died, whoever asked is reached otherwise.
 *
 * @param hidden Whether only who interacts may see the posts.
 * @returns the ids of the messages.
 * @throws what discord.js throws when neither can be done.
 */
export async function fillOrReach(
  road: LoggedRoad,
  interaction: Deferred,
  posts: readonly Post[],
  hidden: boolean,
): Promise<readonly string[]> {
  try {
    const first = async (post: Post) => fillOriginal(road, interaction, post);
    return await sendAll(posts, first, async (post) => postFollowUp(road, interaction, post, hidden), road.log);
  } catch (error) {
    if (faultOf(error) !== 'expired' || isUpdate(interaction)) throw error;
    const asker: Asker = { channel: interaction.channelId, user: interaction.user.id, inGuild: interaction.inGuild() };
    return hidden ? reachAskerAlone(road, asker, posts) : reachAsker(road, asker, posts, null);
  }
}

/**
 * Whether the message to be filled is the one that has the button: a page that nobody waits for any more need not come
 * again.
 */
function isUpdate(interaction: Deferred): boolean {
  return interaction.isMessageComponent() && interaction.ephemeral === null;
}
