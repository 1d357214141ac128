import type { ArticleEntry, LibraryReader } from '../library/library.ts';
import { inWindow, type Question, type SearchWindow } from '../retrieval/question.ts';
import type { Hit } from '../retrieval/retrieve.ts';
import { words } from '../text/words.ts';
import type { Answer } from './answer.ts';
import type { Candidate } from './candidates.ts';
import { denying } from './denying.ts';
import { asksOpinion } from './opinion.ts';

/** How many sentences and articles an unsure answer shows as the nearest. */
const MOST = 3;

/** A sentence that covers less of the question is not near it: so little is shared by any two texts. */
const NEAR = 0.4;

/** The best candidates that have something to do with the question, best first, but before them what denies it. */
export function nearOnes<T extends Candidate>(candidates: readonly T[], most = MOST): readonly T[] {
  const near = candidates.filter(({ coverage }) => coverage.mean >= NEAR);
  return [...new Set([...denying(near), ...near])].slice(0, most);
}

/** Says what was searched and not found, and nothing about the world. */
export function whyUnsure(
  reader: LibraryReader,
  { text, window, period }: Question,
  near: readonly Candidate[],
): string {
  if (words(text).length === 0) return 'The question has no words to search for.';
  if (asksOpinion(text)) return 'This asks for an opinion; only what the articles report is quoted here.';
  const searched = reader.articles.filter(({ date }) => inWindow(date, window)).length;
  if (searched === 0)
    return `No article is dated in the window that was searched; the newest is of ${reader.articles[0]?.date ?? 'no date'}.`;
  if (period !== null && near.length === 0)
    return `Nothing near the question was found for ${daysOf(period)}; the newest article is of ${reader.articles[0]?.date ?? 'no date'}.`;
  if (near.length === 0) return `Nothing near the question was found in ${countOf(searched)}.`;
  const [{ passage, deniesPremise } = { passage: null, deniesPremise: false }] = near;
  const nearest = reader.articles.find(({ id }) => id === passage?.articleId);
  const covered = nearest ? ` The nearest are in “${nearest.title}” of ${nearest.date}.` : '';
  const otherwise = deniesPremise ? ' What the question takes for granted is denied there.' : '';
  return `No sentence in ${countOf(searched)} was found to answer this.${covered}${otherwise}`;
}

function daysOf({ from, to }: SearchWindow): string {
  if (from === null) return to === null ? 'any time' : `the time up to ${to}`;
  return to === null ? `the time from ${from} on` : from === to ? from : `${from} to ${to}`;
}

function countOf(articles: number): string {
  return articles === 1 ? 'the one article that was searched' : `the ${articles} articles that were searched`;
}

/** The article to offer where nothing is of the time that a question confines itself to: the newest that stands. */
export function newestArticle({ articles }: LibraryReader): Answer['nearest'] {
  return nearestOf(articles.filter(({ retracted }) => retracted === null).slice(0, 1));
}

/** The articles of the best passages, best first; at most three. */
export function nearestArticles(hits: readonly Pick<Hit, 'article'>[]): Answer['nearest'] {
  return nearestOf(hits.map(({ article }) => article));
}

function nearestOf(articles: readonly ArticleEntry[]): Answer['nearest'] {
  const distinct = new Map(articles.map((article) => [article.id, article]));
  return [...distinct.values()].slice(0, MOST).map(({ id, title, date }) => ({ article: id, title, date }));
}
