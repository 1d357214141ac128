import type { Message } from 'discord.js';

/** How many messages after the first of an answer are looked through for its second: others may have written in between. */
const LOOKED_THROUGH = 10;

/** The messages of an answer, first one first, found from any of them. */
export async function messagesOfAnswer(message: Message): Promise<readonly Message[]> {
  const before = await previous(message);
  return before === null ? [message, ...(await following(message))] : messagesOfAnswer(before);
}

async function previous(message: Message): Promise<Message | null> {
  const id = idBefore(message);
  const before = id === null ? null : await orNull(message.channel.messages.fetch(id));
  return before?.author.id === message.author.id ? before : null;
}

/** A further message to an interaction names the first; any other further message replies to the one before. */
function idBefore({ interactionMetadata, reference }: Message): string | null {
  if (interactionMetadata !== null) return interactionMetadata.originalResponseMessageId;
  return reference?.messageId ?? null;
}

async function following(first: Message): Promise<readonly Message[]> {
  const later = await orNull(first.channel.messages.fetch({ after: first.id, limit: LOOKED_THROUGH }));
  const found = [first];
  for (const each of [...(later?.values() ?? [])].sort((a, b) => a.createdTimestamp - b.createdTimestamp))
    if (each.author.id === first.author.id && found.some(({ id }) => id === idBefore(each))) found.push(each);
  return found.slice(1);
}

/** Where the bot may not read what was written before, the one message has to do. */
async function orNull<T>(fetched: Promise<T>): Promise<T | null> {
  return fetched.catch(() => null);
}
