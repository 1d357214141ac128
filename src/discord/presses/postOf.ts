import { type APIActionRowComponent, type APIButtonComponent, ComponentType, type Message } from 'discord.js';
import type { Post } from '../post.ts';

/** What a message of the bot shows, without the buttons that are not kept. */
export function postOf(message: Message, keeps: (customId: string) => boolean): Post {
  return {
    content: message.content,
    embeds: message.embeds.map((embed) => embed.toJSON()),
    rows: rowsOf(message)
      .map((row) => ({
        ...row,
        components: row.components.filter((each) => !('custom_id' in each) || keeps(each.custom_id)),
      }))
      .filter(({ components }) => components.length > 0),
  };
}

/** The rows of buttons of a message. */
function rowsOf(message: Message): readonly APIActionRowComponent<APIButtonComponent>[] {
  return message.components.flatMap((row) => {
    if (row.type !== ComponentType.ActionRow) return [];
    const buttons = row.components.flatMap((each) => (each.type === ComponentType.Button ? [each.toJSON()] : []));
    return [{ type: ComponentType.ActionRow, components: buttons }];
  });
}
