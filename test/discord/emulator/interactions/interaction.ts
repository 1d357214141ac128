import type {
  APIApplicationCommandOptionChoice,
  APIMessageInteractionMetadata,
  APIModalInteractionResponseCallbackData,
  APIUser,
  InteractionType,
  MessageType,
} from 'discord.js';
import type { Channel } from '../world/channels.ts';
import type { World } from '../world/world.ts';
import type { Acknowledgement } from './interactionHandle.ts';

/** An interaction and what became of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type:
    | InteractionType.ApplicationCommand
    | InteractionType.MessageComponent
    | InteractionType.ApplicationCommandAutocomplete;
  readonly user: APIUser;
  readonly channel: Channel;
  /** Of the clock, in milliseconds. */
  readonly deliveredAt: number;
  /** Type of the messages that a reply makes. */
  readonly replyType: MessageType;
  /** The message whose button was pressed. */
  readonly pressedId: string | null;
  readonly metadata: APIMessageInteractionMetadata;
  acknowledgement: Acknowledgement | null;
  /** What `@original` is. */
  originalId: string | null;
  /** Whether the pressed message was changed by an answer. */
  hasChanged: boolean;
  followUpIds: readonly string[];
  choices: readonly APIApplicationCommandOptionChoice[] | null;
  modal: APIModalInteractionResponseCallbackData | null;
}

/** Milliseconds in which an interaction has to be acknowledged, and for which its token is good afterwards. */
export const ACKNOWLEDGE_WITHIN = 3_000;
export const TOKEN_LIFE = 15 * 60_000;

/** Whether the time to acknowledge an interaction has run out. */
export function isTooLate(world: World, interaction: Interaction): boolean {
  return interaction.acknowledgement === null && world.clock.now() - interaction.deliveredAt > ACKNOWLEDGE_WITHIN;
}

/** Whether an interaction's token has run out. */
export function isExpired(world: World, interaction: Interaction): boolean {
  return world.clock.now() - interaction.deliveredAt > TOKEN_LIFE;
}
