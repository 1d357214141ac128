import type { Desk } from '../../../../src/desk/desk.ts';
import { listArticles } from '../../../../src/discord/listArticles.ts';
import type { Post } from '../../../../src/discord/post.ts';
import { renderAnswer } from '../../../../src/discord/render/answer.ts';
import { renderArticle } from '../../../../src/discord/render/article.ts';
import { renderGreeting } from '../../../../src/discord/render/greeting.ts';
import { renderHelp } from '../../../../src/discord/render/help.ts';
import { renderQuote } from '../../../../src/discord/render/quote.ts';
import { renderSearch } from '../../../../src/discord/render/search.ts';
import { renderStatement } from '../../../../src/discord/render/statement.ts';
import { renderStatus } from '../../../../src/discord/render/status.ts';
import { renderSurroundings } from '../../../../src/discord/render/surroundings.ts';
import { libraryMark } from '../../../../src/discord/render/answerButtons.ts';

/** Something that the bot shows, by what it is called. */
export interface View {
  readonly name: string;
  readonly posts: readonly Post[];
}

export interface Viewing {
  readonly desk: Desk;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /** Who counts as whoever asked. */
  readonly asker: string;
  /** Milliseconds of the last heartbeat. */
  readonly latencyMs: number;
  /** Permissions that are missing in the channel. */
  readonly missing: readonly string[];
}

const QUESTION = 'Who led the delegations at the embassy talks in Istanbul on 10 April?';

/** One of everything that people get to see, made of the project's articles. */
export async function allViews(viewing: Viewing): Promise<readonly View[]> {
  const { desk, asker, now } = viewing;
  const coverage = await desk.coverage();
  const view = { opensWithQuestion: true, private: false, asker, canThread: true, english: true };
  const ask = async (question: string, before: readonly string[] = []) =>
    desk.ask({ question, before, window: null, now });
  const answer = await ask(QUESTION);
  const search = { query: 'monitoring a ceasefire', window: null, count: 5 };
  const statement = 'the easter truce was extended by a week, everybody knows that';
  const { key } = coverage.newestArticle;
  const mark = { library: libraryMark(coverage.library) };
  const missing = viewing.missing.length === 0 ? [] : [{ where: 'this channel', permissions: viewing.missing }];
  return [
    { name: 'greeting', posts: renderGreeting(coverage) },
    { name: 'answer', posts: renderAnswer(answer, view) },
    { name: 'follow-up', posts: renderAnswer(await ask('how long did they last?', [QUESTION]), view) },
    { name: 'unsure answer', posts: renderAnswer(await ask('How many journalists waited outside?'), view) },
    { name: 'other language', posts: renderAnswer(await ask('¿Quién ganó?'), { ...view, english: false }) },
    { name: 'more context', posts: renderSurroundings(await desk.around(answer.sentences), mark) },
    { name: 'sources', posts: renderStatement(await desk.findSources(statement), { statement, link: null, asker }) },
    {
      name: 'quote',
      posts: renderQuote(await desk.quote('Trump and Putin met in Anchorage on 15 August 2024.'), { asker }),
    },
    { name: 'article', posts: renderArticle(await desk.article(key), 0) },
    {
      name: 'list',
      posts: await listArticles(desk, { page: 0, topic: null, outlet: null, from: null, to: null }, '2026-01-15'),
    },
    { name: 'search', posts: renderSearch(await desk.search(search), search) },
    { name: 'help', posts: renderHelp() },
    {
      name: 'status',
      posts: renderStatus(coverage, { uptimeMs: 0, latencyMs: viewing.latencyMs, trouble: null, missing }),
    },
  ];
}
