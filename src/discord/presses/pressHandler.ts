import type { ButtonInteraction } from 'discord.js';
import type { BotContext } from '../botContext.ts';
import type { Deferral } from '../deferral.ts';
import type { Post } from '../post.ts';
import type { Press } from '../press.ts';

/** What a button does. */
export interface PressHandler<P extends Press> {
  /** What its answer is going to be. */
  deferral(interaction: ButtonInteraction, press: P): Deferral;
  /** Makes the answer; the interaction was deferred before. @throws RequestFault where that cannot be done. */
  answer(context: BotContext, interaction: ButtonInteraction, press: P): Promise<readonly Post[]>;
}

/** The handler of a kind of press. */
export type HandlerOf<K extends Press['kind']> = PressHandler<Extract<Press, { kind: K }>>;
