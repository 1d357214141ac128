import {
  MessageFlags,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import { until } from '../until.ts';
import { messagePayload } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { isTooLate, type Interaction } from './interaction.ts';

/** An interaction as its user sees it. */
export interface InteractionHandle {
  readonly id: string;
  readonly token: string;
  /** Settles at the first callback that is accepted, and never where none is. */
  readonly acknowledged: Promise<Acknowledgement>;
  /** `waiting` for at most 3 seconds; then Discord says that the application did not respond. */
  status(): 'waiting' | 'acknowledged' | 'did not respond';
  /**
   * The message that the interaction's answer is now: a new one after callbacks 4 and 5 (with flag 128 while loading), the pressed one after 6
   * and 7, null before or where it was deleted.
   */
  response(): APIMessage | null;
  /** Messages sent by follow-up, as they are now, oldest first. */
  followUps(): readonly APIMessage[];
  /**
   * The first message with something to see: the answer that is no longer loading, the pressed message once it was changed, or a follow-up.
   * @param options how long to wait in real milliseconds, 10,000 unless given; then it rejects.
   */
  answered(options?: { readonly timeoutMs?: number }): Promise<APIMessage>;
  /** The modal shown, if that was the callback. */
  modal(): APIModalInteractionResponseCallbackData | null;
  /** The choices given, if this is an autocompletion that was answered. */
  choices(): readonly APIApplicationCommandOptionChoice[] | null;
}

/** The first callback to an interaction. */
export interface Acknowledgement {
  /** 4 reply, 5 deferred reply, 6 deferred update, 7 update, 8 choices, 9 modal. */
  readonly type: number;
  /** Milliseconds from its delivery. */
  readonly afterMs: number;
  readonly ephemeral: boolean;
}

/** Shows an interaction as its user sees it. */
export function createHandle(world: World, interaction: Interaction): InteractionHandle {
  const shown = (id: string | null) => {
    const message = world.messages.get(id ?? '');
    return message ? messagePayload(world, message) : null;
  };
  const response = () => shown(interaction.originalId);
  const followUps = () => interaction.followUpIds.flatMap((id) => shown(id) ?? []);
  const visible = () => {
    const first = response();
    const isFilled = first !== null && ((first.flags ?? 0) & MessageFlags.Loading) === 0;
    return isFilled && (first.id !== interaction.pressedId || interaction.hasChanged)
      ? first
      : (followUps()[0] ?? null);
  };
  return {
    id: interaction.id,
    token: interaction.token,
    get acknowledged() {
      return acknowledgementOf(world, interaction);
    },
    status: () => {
      if (interaction.acknowledgement) return 'acknowledged';
      return isTooLate(world, interaction) ? 'did not respond' : 'waiting';
    },
    response,
    followUps,
    answered: (options = {}) =>
      until(world, visible, { what: `an answer to interaction ${interaction.id}`, ...options }),
    modal: () => interaction.modal,
    choices: () => interaction.choices,
  };
}

function acknowledgementOf(world: World, interaction: Interaction): Promise<Acknowledgement> {
  if (interaction.acknowledgement) return Promise.resolve(interaction.acknowledgement);
  return new Promise((resolve) => {
    const stop = world.changes.listen(() => {
      if (!interaction.acknowledgement) return;
      stop();
      resolve(interaction.acknowledgement);
    });
  });
}
