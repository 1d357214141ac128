import type { ArticleEntry } from '../library/library.ts';
import { terms, words } from '../text/words.ts';

/** What was found for a name: the article, or those that come nearest. */
export interface ArticleLookup {
  readonly found: ArticleEntry | null;
  /** At most three, best first; empty when no title shares a word with the name. */
  readonly nearest: readonly ArticleEntry[];
}

/**
 * Finds an article by id or by title. A title may be written without its punctuation and in small letters; part of a title is
 * enough when one article alone has it.
 */
export function findArticle(articles: readonly ArticleEntry[], wanted: string): ArticleLookup {
  const name = plain(wanted);
  const exact = articles.find(({ id }) => id === wanted) ?? articles.find(({ title }) => plain(title) === name);
  if (exact) return { found: exact, nearest: [] };
  const holding = name === '' ? [] : articles.filter(({ title }) => ` ${plain(title)} `.includes(` ${name} `));
  if (holding.length === 1) return { found: holding[0] ?? null, nearest: [] };
  return { found: null, nearest: nearestOf(holding.length > 0 ? holding : articles, wanted) };
}

function nearestOf(articles: readonly ArticleEntry[], wanted: string): readonly ArticleEntry[] {
  const asked = new Set(terms(wanted));
  const shared = (title: string) => terms(title).filter((term) => asked.has(term)).length;
  return articles
    .map((article) => ({ article, score: shared(article.title) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ article }) => article);
}

/** The words as they are compared, without any dots: "U.S.-Russia" is "us russia". */
function plain(title: string): string {
  return words(title)
    .map(({ text }) => text.replaceAll('.', ''))
    .join(' ');
}
