import type { ButtonInteraction } from 'discord.js';
import type { BotContext } from '../botContext.ts';
import type { Deferral } from '../deferral.ts';
import type { Post } from '../post.ts';
import type { Press } from '../press.ts';
import { articlePress } from './articlePress.ts';
import { askPress } from './askPress.ts';
import { contextPress } from './contextPress.ts';
import { eventsPress } from './eventsPress.ts';
import { exportPress } from './exportPress.ts';
import { gapsPress } from './gapsPress.ts';
import { listPress } from './listPress.ts';
import { othersPress } from './othersPress.ts';
import { picturePress } from './picturePress.ts';
import type { HandlerOf, PressHandler } from './pressHandler.ts';
import { sharePress } from './sharePress.ts';
import { threadPress } from './threadPress.ts';
import { timelinePress } from './timelinePress.ts';
import { votePress } from './votePress.ts';

const PRESSES: { readonly [K in Press['kind']]: HandlerOf<K> } = {
  context: contextPress,
  others: othersPress,
  share: sharePress,
  thread: threadPress,
  article: articlePress,
  list: listPress,
  ask: askPress,
  timeline: timelinePress,
  events: eventsPress,
  picture: picturePress,
  vote: votePress,
  gaps: gapsPress,
  export: exportPress,
};

/** What the answer to a press is going to be. */
export function deferralOf(interaction: ButtonInteraction, press: Press): Deferral {
  return handlerOf(press).deferral(interaction, press);
}

/**
 * Makes the answer to a press.
 *
 * @throws RequestFault where that cannot be done.
 */
export async function answerPress(
  context: BotContext,
  interaction: ButtonInteraction,
  press: Press,
): Promise<readonly Post[]> {
  return handlerOf(press).answer(context, interaction, press);
}

function handlerOf(press: Press): PressHandler<Press> {
  return PRESSES[press.kind];
}
