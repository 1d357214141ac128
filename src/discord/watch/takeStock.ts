import type { Desk } from '../../desk/desk.ts';
import type { Stock } from '../../records/stock.ts';

/** Articles that are asked for at once: the desk answers questions in between. */
const AT_ONCE = 5;

/** Takes in what the library holds and the stock does not: articles that are new, and what is new in those that were changed. */
export async function takeStock(desk: Desk, stock: Stock): Promise<void> {
  const known = stock.contents();
  const { entries } = await desk.contents();
  const others = entries.filter(({ article, content }) => known.get(article) !== content).map(({ article }) => article);
  for (let at = 0; at < others.length; at += AT_ONCE)
    stock.take((await desk.marks(others.slice(at, at + AT_ONCE))).entries);
}
