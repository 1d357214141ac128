import { cleanContent, type Message } from 'discord.js';
import { ownMentions } from './mentions.ts';

/** What a message says to the bot: its content without the bot's own name, and others by name. */
export function questionText(message: Message): string {
  const bare = ownMentions(message).reduce((text, own) => text.replaceAll(own, ' '), message.content);
  return cleanContent(bare, message.channel)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/^[\s,:;–—-]+/u, '')
    .trimEnd();
}

/** Whether a text says anything in words or figures. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
