import type { APIMessage } from 'discord.js';

/** What hides behind the Message Content intent. */
type Readable = Pick<APIMessage, 'author' | 'mentions'> & { readonly guild_id?: string };

/**
 * A message, and the one it answers, as an application without Message Content gets it: empty, unless the bot wrote it, is mentioned
 * in it, or it is a direct message.
 */
export function withoutContent<M extends APIMessage & { readonly guild_id?: string }>(
  message: M,
  botId: string,
  isDm: boolean,
): M {
  const shown = isDm || isReadable(message, botId) ? message : { ...message, ...EMPTY };
  const answered = message.referenced_message;
  return answered ? { ...shown, referenced_message: withoutContent(answered, botId, isDm) } : shown;
}

const EMPTY = { content: '', embeds: [], attachments: [], components: [] };

function isReadable(message: Readable, botId: string): boolean {
  return message.author.id === botId || message.mentions.some(({ id }) => id === botId);
}
