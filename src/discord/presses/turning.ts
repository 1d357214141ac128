import type { ButtonInteraction } from 'discord.js';
import type { Deferral } from '../deferral.ts';

/** Whoever called for a message turns its pages in place; others get the page for themselves. */
export function turning({ message, user }: ButtonInteraction): Deferral {
  const caller = message.interactionMetadata?.user.id ?? user.id;
  return caller === user.id ? 'update' : 'private';
}
