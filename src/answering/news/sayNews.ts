import type { LibraryReader } from '../../library/library.ts';
import type { Question } from '../../retrieval/question.ts';
import type { Hit } from '../../retrieval/retrieve.ts';
import { daysBetween } from '../../text/calendar.ts';
import { readableDate } from '../../text/readableDate.ts';
import type { NewsList } from '../answer.ts';
import { MOST_SENTENCES } from '../choose.ts';
import { createCiter } from '../quote.ts';
import { quoteAll, type Said } from '../said.ts';
import { nearestArticles, newestArticle, whyUnsure } from '../unsure.ts';
import type { FoundNews } from './findNews.ts';
import { newsDay } from './freshness.ts';
import { type NewsContext, type NewsQuestion, pastOf } from './newsQuestion.ts';

/**
 * Tells what is new, newest first, at most four sentences; where nothing is newer than the day that was asked for, what is newest of all,
 * as unsure. Confidence is how well the sentence covers the topic that covers it best.
 *
 * @param found On the topic, newest first, older ones included.
 */
export function sayNews(
  context: NewsContext,
  asked: NewsQuestion,
  hits: readonly Hit[],
  found: readonly FoundNews[],
): Said {
  const { reader, outlets } = context;
  const fresh = found.filter((news) => isNew(news, asked.since));
  const shown = (fresh.length > 0 ? fresh : found).slice(0, fresh.length > 0 ? MOST_SENTENCES : MOST_RELATED);
  const citer = createCiter(asked.question.terms, outlets);
  const quoted = quoteAll(
    reader,
    citer,
    shown.map(({ candidate }) => candidate),
  );
  const isAnswered = fresh.length > 0;
  const common = {
    disagreement: null,
    reported: null,
    comparison: null,
    news: listOf(context, asked, shown),
    citations: citer.citations(),
  };
  if (isAnswered) {
    const confidence = Math.min(1, Math.max(...shown.map(({ candidate }) => candidate.coverage.mean)));
    return { status: 'answered', reason: null, confidence, sentences: quoted, related: [], nearest: [], ...common };
  }
  const nearest = nearestArticles(shown.map(({ article }) => ({ article })));
  return {
    status: 'unsure',
    reason: whyNothing(context, asked, shown),
    confidence: 0,
    sentences: [],
    related: quoted,
    nearest: nearest.length > 0 ? nearest : hits.length > 0 ? nearestArticles(hits) : newestArticle(reader),
    ...common,
  };
}

const MOST_RELATED = 3;

/** Whether something is of a day after the one that was asked for; of a month it is only where all of the month is. */
export function isNew({ day }: FoundNews, since: string | null): boolean {
  return since === null || day.from > since;
}

function listOf({ reader, now }: NewsContext, { since }: NewsQuestion, shown: readonly FoundNews[]): NewsList {
  const newest = newestDate(reader) ?? now;
  return {
    since,
    newest,
    age: daysBetween(newest, now),
    days: shown.map(({ day: { from, to } }) => ({ from, to })),
  };
}

function newestDate({ articles }: LibraryReader): string | undefined {
  return articles.find(({ retracted }) => retracted === null)?.date;
}

function whyNothing({ reader }: NewsContext, asked: NewsQuestion, shown: readonly FoundNews[]): string {
  const { topic, since, question } = asked;
  const [newest] = shown;
  if (newest === undefined || since === null)
    return whyUnsure(reader, pastOf(asked) === null ? asTopic(question) : question, []);
  const after = `after ${readableDate(since)}`;
  return topic === null
    ? `The articles have nothing ${after}; the newest is of ${readableDate(newestDate(reader) ?? since)}.`
    : `The articles have nothing on “${topic}” ${after}; the newest is of ${newsDay(newest.day)}.`;
}

function asTopic(question: Question): Question {
  return { ...question, period: null };
}
