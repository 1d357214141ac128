import { type Message, MessageReferenceType, MessageType } from 'discord.js';

/** Whether a message answers another one; forwarding is not answering. */
export function isReply({ type, reference }: Message): boolean {
  return (
    type === MessageType.Reply && reference?.messageId !== undefined && reference.type !== MessageReferenceType.Forward
  );
}

/** The message that a message answers; null where there is none, or not for the bot's eyes. Never throws. */
export async function referenceOf(message: Message): Promise<Message | null> {
  try {
    const id = (await whole(message)).reference?.messageId;
    return isReply(message) && id !== undefined ? await message.channel.messages.fetch(id) : null;
  } catch {
    return null;
  }
}

/** A message that came along with another one may lack what it answers itself. */
async function whole(message: Message): Promise<Message> {
  return message.type === MessageType.Reply && message.reference === null ? message.fetch(true) : message;
}
