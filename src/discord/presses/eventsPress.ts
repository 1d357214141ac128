import { listTimeline } from '../listTimeline.ts';
import type { HandlerOf } from './pressHandler.ts';

/** **What happened when**: the timeline of what a question asked to have counted or listed, for whoever presses. */
export const eventsPress: HandlerOf<'events'> = {
  deferral: () => 'private',
  answer: async ({ desk }, _interaction, { topic }) => listTimeline(desk, { topic, page: 0, from: null, to: null }),
};
