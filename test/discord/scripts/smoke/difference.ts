import type { Message } from 'discord.js';
import { ComponentType } from 'discord.js';
import type { Post } from '../../../../src/discord/post.ts';

/** What of a post is not as it was sent, in a few words; null where all is. Discord trims the ends of texts. */
export function difference(post: Post, message: Message | null): string | null {
  if (message === null) return 'it is not there';
  if (message.content !== post.content.trim()) return `it reads “${message.content.slice(0, 60)}”`;
  const embeds = message.embeds.map(({ title, description }) => [title, description]);
  const sent = post.embeds.map(({ title, description }) => [title?.trim() ?? null, description?.trim() ?? null]);
  if (JSON.stringify(embeds) !== JSON.stringify(sent)) return 'its embeds are others';
  const buttons = message.components.flatMap((row) =>
    row.type === ComponentType.ActionRow ? row.components.map(({ customId }) => customId) : [],
  );
  const wanted = post.rows.flatMap(({ components }) =>
    components.map((one) => ('custom_id' in one ? one.custom_id : null)),
  );
  return JSON.stringify(buttons) === JSON.stringify(wanted) ? null : 'its buttons are others';
}
