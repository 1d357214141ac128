import { listTimeline } from '../listTimeline.ts';
import type { HandlerOf } from './pressHandler.ts';
import { turning } from './turning.ts';

/** Turns the page of a timeline, which is made anew. */
export const timelinePress: HandlerOf<'timeline'> = {
  deferral: turning,
  answer: async ({ desk }, _interaction, press) => listTimeline(desk, press),
};
