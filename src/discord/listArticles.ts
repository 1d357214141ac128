import type { Desk } from '../desk/desk.ts';
import { windowBetween } from '../retrieval/question.ts';
import { daysBetween } from '../text/calendar.ts';
import type { Post } from './post.ts';
import { ARTICLES_A_PAGE, type ListView, renderArticleList } from './render/articleList.ts';

/**
 * One page of the articles that fit; where an earlier date is given, with what each of them says.
 *
 * @param today `YYYY-MM-DD`.
 */
export async function listArticles(desk: Desk, view: ListView, today: string): Promise<readonly Post[]> {
  const { topic, outlet, from, to } = view;
  const quoted = { first: view.page * ARTICLES_A_PAGE, count: ARTICLES_A_PAGE };
  const filter = {
    ...(topic !== null && { topic }),
    ...(outlet !== null && { outlet }),
    ...(from !== null && { quoted }),
  };
  const found = await desk.articles({ ...filter, window: windowBetween(from, to) });
  if (from === null) return renderArticleList(found, view);
  const [newest] = (found.entries.length > 0 ? found : await desk.articles({ window: null })).entries;
  return renderArticleList(found, view, newest && { newest: newest.date, age: daysBetween(newest.date, today) });
}
