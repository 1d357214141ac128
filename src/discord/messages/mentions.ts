import type { Message } from 'discord.js';

/** Whether a message names the bot: itself, or the role that is its alone. Being replied to is not being named. */
export function mentionsBot(message: Message): boolean {
  const role = botRole(message);
  return ownMentions(message).some((own) => message.content.includes(own)) || (role !== null && hasRole(message, role));
}

/** Whether a message names anybody else, or all who are there. */
export function mentionsOthers(message: Message): boolean {
  if (message.mentions.everyone) return true;
  const own = ownMentions(message);
  return Array.from(message.content.matchAll(MENTION), ([mention]) => mention).some(
    (mention) => !own.includes(mention),
  );
}

/** How the bot is named in the content of a message. */
export function ownMentions(message: Message): readonly string[] {
  const { id } = message.client.user;
  const role = botRole(message);
  return [`<@${id}>`, `<@!${id}>`, ...(role === null ? [] : [`<@&${role}>`])];
}

const MENTION = /<@[!&]?\d+>/gu;

/** Without the Message Content intent, a message that names the role alone comes without its content. */
function hasRole({ mentions }: Message, role: string): boolean {
  return mentions.roles.has(role);
}

function botRole({ guild, client }: Message): string | null {
  return guild?.roles.botRoleFor(client.user)?.id ?? null;
}
