import { ComponentType, type Message, type MessageActionRowComponent } from 'discord.js';
import { decodePress } from '../customId.ts';

/** Whom one of the bot's answers is for: by its buttons, or by who used the command; null where neither says. */
export function askerOf(answer: Message): string | null {
  const askers = customIdsOf(answer).flatMap((id) => {
    const press = decodePress(id);
    return press !== null && 'asker' in press ? [press.asker] : [];
  });
  return askers[0] ?? answer.interactionMetadata?.user.id ?? null;
}

function customIdsOf({ components }: Message): readonly string[] {
  return components
    .filter((row) => row.type === ComponentType.ActionRow)
    .flatMap((row): readonly MessageActionRowComponent[] => row.components)
    .flatMap(({ customId }) => (customId === null ? [] : [customId]));
}
