import { renderPassages } from '../render/passages.ts';
import { orGone } from './gone.ts';
import type { HandlerOf } from './pressHandler.ts';

/** **Other passages**: the next best, for whoever presses alone. */
export const othersPress: HandlerOf<'others'> = {
  deferral: () => 'private',
  answer: async ({ desk }, _interaction, { places, library }) =>
    renderPassages(orGone(await desk.passages(places)), { library }),
};
