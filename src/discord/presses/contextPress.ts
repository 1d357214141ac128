import { renderSurroundings } from '../render/surroundings.ts';
import { orGone } from './gone.ts';
import type { HandlerOf } from './pressHandler.ts';

/** **More context**: the paragraphs around each quotation, for whoever presses alone. */
export const contextPress: HandlerOf<'context'> = {
  deferral: () => 'private',
  answer: async ({ desk }, _interaction, { places, library }) =>
    renderSurroundings(orGone(await desk.around(places)), { library }),
};
