import type { LibraryReader } from '../../library/library.ts';
import { inWindow } from '../../retrieval/question.ts';
import { type Hit, retrieve } from '../../retrieval/retrieve.ts';
import type { Candidate } from '../candidates.ts';
import type { Said } from '../said.ts';
import { verify } from '../verify.ts';
import { findNews, type FoundNews, leadNews } from './findNews.ts';
import { type NewsContext, type NewsQuestion, pastOf } from './newsQuestion.ts';
import { isNew, sayNews } from './sayNews.ts';
import type { SentenceDay } from './sentenceDay.ts';

/** What is said to a question for what is new, and the passages that were read for it. */
export interface ToldNews {
  readonly said: Said;
  readonly hits: readonly Hit[];
}

/** Tells what is new on a topic, or of the newest articles where there is none. */
export function tellNews(context: NewsContext, asked: NewsQuestion): ToldNews {
  const { reader, onBug } = context;
  const accept = ({ passage, sentence }: Candidate) =>
    verify({ passage, sentence }, reader.article(passage.articleId), onBug);
  const { hits, found } = asked.topic === null ? newest(reader, asked, accept) : onTopic(reader, asked, accept);
  return { said: sayNews(context, asked, hits, found), hits };
}

interface Found {
  readonly hits: readonly Hit[];
  readonly found: readonly FoundNews[];
}

type Accept = (candidate: Candidate) => boolean;

/** How many passages on a topic are looked through. */
const PASSAGES_READ = 40;
/** How many of the newest articles are looked at where there is no topic. */
const ARTICLES_READ = 12;

/** Where nothing is new in the time that was asked for, all times are looked through. */
function onTopic(reader: LibraryReader, { question, since }: NewsQuestion, accept: Accept): Found {
  const find = (period: typeof question.period): Found => {
    const hits = retrieve(reader, { ...question, period }, PASSAGES_READ);
    return { hits, found: findNews(question, hits, accept) };
  };
  const within = find(question.period);
  return within.found.some((news) => isNew(news, since)) || since === null ? within : find(ALWAYS);
}

const ALWAYS = { from: null, to: null, because: 'newest first' };

function newest(reader: LibraryReader, asked: NewsQuestion, accept: Accept): Found {
  const { question } = asked;
  const past = pastOf(asked);
  const articles = reader.articles
    .filter(({ retracted, date }) => retracted === null && inWindow(date, question.window) && inWindow(date, past))
    .slice(0, ARTICLES_READ);
  const hits = articles.flatMap((article) =>
    reader
      .passages(reader.passagesOf(article.key))
      .map((passage) => ({ passage, article, ranked: unranked(passage), score: 0 })),
  );
  const isWanted = ({ from, at }: SentenceDay) =>
    past === null ? asked.since !== null && from > asked.since : inWindow(from, past) || inWindow(at, past);
  const found = leadNews(question, hits, isWanted, accept);
  return { hits, found: past === null ? found : found.filter(({ day }) => isWanted(day)) };
}

function unranked({ key, article }: Hit['passage']): Hit['ranked'] {
  return { passage: key, article, score: 0, cosine: 0, contributions: { dense: 0, lexical: 0 }, evidence: 0 };
}
