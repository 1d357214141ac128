import type { LibraryReader } from '../library/library.ts';
import { inWindow, type Question } from '../retrieval/question.ts';
import type { Hit } from '../retrieval/retrieve.ts';
import { words } from '../text/words.ts';
import type { Answer } from './answer.ts';
import type { Candidate } from './candidates.ts';

/** How many sentences and articles an unsure answer shows as the nearest. */
const MOST = 3;

/** A sentence that covers less of the question is not near it: so little is shared by any two texts. */
const NEAR = 0.4;

/** The best candidates that have something to do with the question, best first. */
export function nearOnes<T extends Candidate>(candidates: readonly T[], most = MOST): readonly T[] {
  return candidates.filter(({ coverage }) => coverage.mean >= NEAR).slice(0, most);
}

/** Says what was searched and not found, and nothing about the world. */
export function whyUnsure(reader: LibraryReader, { text, window }: Question, near: readonly Candidate[]): string {
  if (words(text).length === 0) return 'The question has no words to search for.';
  const searched = reader.articles.filter(({ date }) => inWindow(date, window)).length;
  if (searched === 0)
    return `No article is dated in the window that was searched; the newest is of ${reader.articles[0]?.date ?? 'no date'}.`;
  if (near.length === 0) return `Nothing near the question was found in ${countOf(searched)}.`;
  return `No sentence in ${countOf(searched)} was found to answer this.`;
}

function countOf(articles: number): string {
  return articles === 1 ? 'the one article that was searched' : `the ${articles} articles that were searched`;
}

/** The articles of the best passages, best first; at most three. */
export function nearestArticles(hits: readonly Hit[]): Answer['nearest'] {
  const distinct = new Map(hits.map(({ article }) => [article.id, article]));
  return [...distinct.values()].slice(0, MOST).map(({ id, title, date }) => ({ article: id, title, date }));
}
