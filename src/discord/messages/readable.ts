import { GatewayIntentBits, type Message } from 'discord.js';
import { mentionsBot } from './mentions.ts';

/**
 * Whether Discord lets the bot see what a message says: all of them with the Message Content intent, else what is said
 * to it.
 */
export function canRead(message: Message): boolean {
  const { client, channel, content, mentions } = message;
  if (client.options.intents.has(GatewayIntentBits.MessageContent) || channel.isDMBased()) return true;
  return content !== '' || mentions.users.has(client.user.id) || mentionsBot(message);
}
