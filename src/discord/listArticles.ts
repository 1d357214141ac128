import type { Desk } from '../desk/desk.ts';
import { windowBetween } from '../retrieval/question.ts';
import type { Post } from './post.ts';
import { type ListView, renderArticleList } from './render/articleList.ts';

/** One page of the articles that fit. */
export async function listArticles(desk: Desk, view: ListView): Promise<readonly Post[]> {
  const { topic, outlet, from, to } = view;
  const filter = { ...(topic !== null && { topic }), ...(outlet !== null && { outlet }) };
  return renderArticleList(await desk.articles({ ...filter, window: windowBetween(from, to) }), view);
}
