import type { AnswerContext } from '../answering/answerQuestion.ts';
import { checkQuestion } from '../answering/checkQuestion.ts';
import { createCiter, type Citer } from '../answering/quote.ts';
import { verify } from '../answering/verify.ts';
import { readTopic, type Topic } from './aboutTopic.ts';
import type { Chronicle } from './chronicle.ts';
import type { ToldEvent } from './events.ts';
import type { Happening } from './happening.ts';
import type { Timeline, TimelineEntry } from './timeline.ts';

/** What a timeline is asked for. */
export interface AskedTimeline {
  /** Null, or a blank: everything. */
  readonly topic: string | null;
  /** First and last day of the events, `YYYY-MM-DD`; null leaves that end open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The most entries: where there are more, the events that most outlets tell. */
export const MOST_ENTRIES = 300;

/**
 * What happened when, as the articles tell it: one quoted sentence an event, checked word for word against the stored article.
 *
 * @param chronicle Of the context's reader.
 * @throws QuestionFault when the topic is longer than a question may be.
 */
export async function makeTimeline(
  context: AnswerContext,
  chronicle: Chronicle,
  { topic: text, from, to }: AskedTimeline,
): Promise<Timeline> {
  const about = text === null || text.trim() === '' ? null : checkQuestion(text);
  const topic = about === null ? null : await readTopic(context, about);
  const all = await chronicle.events();
  const inSpan = all.filter(({ date, dateEnd }) => (dateEnd ?? date) >= (from ?? '') && (to === null || date <= to));
  const fitting = topic === null ? inSpan : topic.of(inSpan);
  const chosen = mostTold(fitting);
  const citer = createCiter(topic?.terms ?? [], context.outlets);
  const entries = chosen.flatMap((event) => entryOf(context, citer, event, topic) ?? []);
  const span = spanOf(all, context);
  return {
    topic: about,
    from: from ?? span.from,
    to: to ?? span.to,
    leftOut: fitting.length - chosen.length,
    entries,
    citations: citer.citations(),
  };
}

/** First and last day of all events; where there is none, of the articles. */
function spanOf(
  events: readonly ToldEvent[],
  { reader }: AnswerContext,
): { readonly from: string; readonly to: string } {
  const published = reader.articles.map(({ date }) => date);
  const to = events.reduce((last, { date, dateEnd }) => ((dateEnd ?? date) > last ? (dateEnd ?? date) : last), '');
  return { from: events[0]?.date ?? published.at(-1) ?? '', to: to || (published[0] ?? '') };
}

/** Those that most outlets tell, in the order of their days; all where there is room. */
function mostTold(events: readonly ToldEvent[]): readonly ToldEvent[] {
  if (events.length <= MOST_ENTRIES) return events;
  const weighed = events.map((event) => ({ event, outlets: outletsOf(event.told).length }));
  const best = weighed.sort((a, b) => b.outlets - a.outlets || b.event.told.length - a.event.told.length);
  const kept = new Set(best.slice(0, MOST_ENTRIES).map(({ event }) => event));
  return events.filter((event) => kept.has(event));
}

/** The event by the sentence that tells it best, preferably one that has the topic's words; null where none can be quoted. */
function entryOf(
  { reader, onBug }: AnswerContext,
  citer: Citer,
  { told }: ToldEvent,
  topic: Topic | null,
): TimelineEntry | null {
  const onTopic =
    topic === null ? [] : told.filter((one) => one.rank < 3 && one.kind === told[0]?.kind && topic.isIn(one));
  for (const best of [...onTopic.slice(0, 1), ...told]) {
    const article = reader.article(best.article.id);
    const isSound = verify({ passage: { articleId: best.article.id }, sentence: best.sentence }, article, onBug);
    if (article === null || !isSound) continue;
    const { date, dateEnd } = best;
    return { ...citer.quote(best, article), date, dateEnd, outlets: outletsOf([best, ...told]) };
  }
  return null;
}

/** The outlets that tell it: those of the footnotes, else the article's own. */
function outletsOf(told: readonly Happening[]): readonly string[] {
  const names = told.flatMap(({ sentence, article }) => {
    const cited = sentence.sources.map(({ outlet }) => outlet);
    const own = article.outlet === null ? [] : [article.outlet];
    return article.kind === 'summary' && cited.length > 0 ? cited : [...own, ...cited];
  });
  const distinct = new Map<string, string>();
  for (const name of names) if (!distinct.has(name.toLowerCase())) distinct.set(name.toLowerCase(), name);
  return [...distinct.values()];
}
