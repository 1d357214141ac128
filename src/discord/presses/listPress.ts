import { listArticles } from '../listArticles.ts';
import type { HandlerOf } from './pressHandler.ts';
import { turning } from './turning.ts';

/** Turns the page of a list of articles, which are looked up anew. */
export const listPress: HandlerOf<'list'> = {
  deferral: turning,
  answer: async ({ desk, today }, _interaction, press) => listArticles(desk, press, today()),
};
