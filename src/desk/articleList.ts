import { type Names, NO_NAMES } from '../corpus/names.ts';
import type { ArticleEntry } from '../library/library.ts';
import { respell } from '../retrieval/aliases.ts';
import { inWindow } from '../retrieval/question.ts';
import { terms } from '../text/words.ts';
import { articleKey } from './articleKey.ts';
import type { ArticleFilter, ArticleLine } from './desk.ts';
import type { Edition } from './edition.ts';

/** The articles that fit, newest first. A topic of several words fits where all of them stand, as written or in the corpus's spelling. */
export function listArticles(edition: Edition, { topic, window, outlet }: ArticleFilter): readonly ArticleLine[] {
  const fitsTopic = topicFilter(edition, topic?.trim() ?? '');
  const part = outlet?.trim().toLowerCase() ?? '';
  return edition.articles
    .filter(({ date }) => inWindow(date, window))
    .filter((article) => (article.outlet ?? '').toLowerCase().includes(part))
    .filter(fitsTopic)
    .map(toLine);
}

/** What a list shows of an article. */
export function toLine({ id, title, outlet, date, kind, url, path }: ArticleEntry): ArticleLine {
  return { id, key: articleKey(id), title, outlet, date, kind, url, path };
}

function topicFilter(edition: Edition, topic: string): (article: ArticleEntry) => boolean {
  if (topic === '') return () => true;
  const wordings = spellings(topic, edition.context.names ?? NO_NAMES).filter((stems) => stems.length > 0);
  // Of a topic of stop words alone ("who") the title has to have the words.
  if (wordings.length === 0) return ({ title }) => title.toLowerCase().includes(topic.toLowerCase());
  return (article) => wordings.some((stems) => stems.every((stem) => holds(edition, article, stem)));
}

function spellings(topic: string, names: Names): readonly (readonly string[])[] {
  return [terms(topic), terms(respell(topic, names).text)];
}

function holds(edition: Edition, entry: ArticleEntry, stem: string): boolean {
  const inText = edition.reader.postings(stem).some(({ article }) => article === entry.key);
  return inText || edition.tagTerms(entry).has(stem);
}
