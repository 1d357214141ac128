import { renderArticle } from '../render/article.ts';
import { renderFailure } from '../render/failure.ts';
import { RequestFault } from '../requestFault.ts';
import { turning } from './turning.ts';
import type { HandlerOf } from './pressHandler.ts';

/** Opens an article for whoever presses, or turns its page. */
export const articlePress: HandlerOf<'article'> = {
  deferral: (interaction, { turn }) => (turn ? turning(interaction) : 'private'),
  answer: async ({ desk }, _interaction, { article, page }) => {
    const found = await desk.article(article);
    if (found.article === null) throw new RequestFault(renderFailure({ kind: 'gone' }));
    return renderArticle(found, page);
  },
};
