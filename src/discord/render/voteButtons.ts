import { createHash } from 'node:crypto';
import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Answer } from '../../answering/answer.ts';
import { encodePress } from '../customId.ts';

/** 👍 and 👎 for an answer. */
export function voteButtons(answer: Answer): readonly APIButtonComponent[] {
  const edition = editionOf(answer);
  return [true, false].map((helpful) => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    emoji: { name: helpful ? '👍' : '👎' },
    custom_id: encodePress({ kind: 'vote', helpful, edition }),
  }));
}

/** What an answer says to which question, in eight characters. */
function editionOf({ question, sentences }: Answer): string {
  const said = JSON.stringify([question, sentences.map(({ text }) => text)]);
  return createHash('sha256').update(said).digest('base64url').slice(0, 8);
}
