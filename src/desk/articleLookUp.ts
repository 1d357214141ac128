import type { Article } from '../corpus/article.ts';
import type { ArticleEntry } from '../library/library.ts';
import { findArticle } from '../retrieval/findArticle.ts';
import { articleKey } from './articleKey.ts';
import { toLine } from './articleList.ts';
import type { ArticleFound } from './desk.ts';
import type { Edition } from './edition.ts';

/** An article by id, key or title. Of a retracted one there is everything but its words. */
export function lookUpArticle(edition: Edition, wanted: string): Omit<ArticleFound, 'library'> {
  const name = wanted.trim();
  const named = edition.byIdOrKey(name);
  const { found, nearest } = named ? { found: named, nearest: [] } : findArticle(edition.reader.articles, name);
  const article = found && edition.reader.article(found.id);
  return {
    article: article && {
      ...(article.retracted === null ? article : withoutWords(article)),
      key: articleKey(article.id),
      mark: edition.outlets.markOf(article.outlet),
    },
    nearest: nearest.filter(isQuotable).map(toLine),
  };
}

function withoutWords(article: Article): Article {
  return { ...article, text: '', blocks: [], marks: [], sources: [] };
}

function isQuotable({ retracted }: ArticleEntry): boolean {
  return retracted === null;
}
