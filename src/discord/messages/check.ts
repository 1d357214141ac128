import type { Message } from 'discord.js';
import type { BotContext } from '../botContext.ts';
import type { Post } from '../post.ts';
import { renderFailure } from '../render/failure.ts';
import { renderStatement } from '../render/statement.ts';
import { canRead } from './readable.ts';

/**
 * What the articles say on a message, for a reply to it; whether it is true is not said.
 *
 * @param other The message; null where the bot may not see it.
 */
export async function answerCheck(
  { desk }: BotContext,
  { author }: Message,
  other: Message | null,
): Promise<readonly Post[]> {
  if (other === null) return renderFailure({ kind: 'cannot read' });
  const statement = statementOf(other);
  if (statement === '') return renderFailure({ kind: canRead(other) ? 'no text' : 'cannot read' });
  return renderStatement(await desk.findSources(statement), { statement, link: null, asker: author.id });
}

/** What a message says: in its own words, in those that it forwards, or in the boxes that news bots write. */
export function statementOf({ content, messageSnapshots, embeds }: Message): string {
  if (content.trim() !== '') return content.trim();
  const forwarded = messageSnapshots.map((snapshot) => snapshot.content).join('\n');
  if (forwarded.trim() !== '') return forwarded.trim();
  return embeds
    .flatMap(({ title, description }) => [title, description].filter(Boolean))
    .join('\n')
    .trim();
}
