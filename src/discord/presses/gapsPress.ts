import { moderatedServer } from '../moderators.ts';
import { renderGaps } from '../render/gaps.ts';
import type { HandlerOf } from './pressHandler.ts';
import { turning } from './turning.ts';

/** Turns the page of `/gaps`, for moderators. */
export const gapsPress: HandlerOf<'gaps'> = {
  deferral: turning,
  answer: async ({ records }, interaction, press) =>
    Promise.resolve(renderGaps(records, moderatedServer(interaction), press)),
};
