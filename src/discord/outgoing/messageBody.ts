import { MessageFlags, type RawFile, type RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import type { Post } from '../post.ts';

/** What a message carries whichever way it goes out. */
export interface MessageBody extends Pick<
  RESTPostAPIChannelMessageJSONBody,
  'content' | 'embeds' | 'components' | 'allowed_mentions' | 'attachments'
> {
  /** Of `MessageFlags`. */
  readonly flags: number;
}

/**
 * A post as Discord takes it, for sending and for editing: nobody is pinged, and links unfold no previews. The flag
 * that keeps previews away would hide embeds of our own as well.
 */
export function messageBody(post: Post): MessageBody {
  return {
    content: post.content,
    embeds: [...post.embeds],
    components: [...post.rows],
    allowed_mentions: { parse: [], replied_user: false },
    flags: post.embeds.length === 0 ? MessageFlags.SuppressEmbeds : 0,
    ...(post.files && {
      attachments: post.files.map(({ name, description }, id) => ({ id, ...named(name, description) })),
    }),
  };
}

/** What is attached to a post, as it goes out beside the body. */
export function messageFiles({ files = [] }: Post): RawFile[] {
  return files.map(({ name, data }) => ({ name, data }));
}

function named(filename: string, description: string | undefined) {
  return { filename, ...(description !== undefined && { description }) };
}
