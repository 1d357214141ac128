import type { Names } from '../../corpus/names.ts';
import type { OutletMarks } from '../../corpus/outlets.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import type { LibraryReader } from '../../library/library.ts';
import { publishedIn, type Question, type SearchWindow } from '../../retrieval/question.ts';
import { findDates } from '../../text/dates.ts';
import { terms } from '../../text/words.ts';
import { type NewsAsked, readNews } from './newsAsked.ts';

/** A question for what is new, and the question as which its topic is searched. */
export interface NewsQuestion extends Pick<NewsAsked, 'topic' | 'since'> {
  readonly question: Question;
}

/** The time that is asked about where it was over before the newest article: nothing of it is new, nor all after it. */
export function pastOf({ since, question: { period } }: NewsQuestion): SearchWindow | null {
  return since === null && period !== null && period.to !== null ? period : null;
}

/** What a question for news is read by, and answered with. */
export interface NewsContext {
  readonly reader: LibraryReader;
  readonly embedder: Embedder;
  readonly names: Names;
  readonly outlets?: OutletMarks;
  readonly onBug: (line: string) => void;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly now: string;
  /** The questions of the same conversation before it, oldest first. */
  readonly before: readonly string[];
}

/** Reads a question for what is new; null for any other. Its topic alone is embedded and searched, whatever words asked for it. */
export async function newsQuestion(question: Question, context: NewsContext): Promise<NewsQuestion | null> {
  const { reader, embedder, names, now, before } = context;
  const span = publishedIn(reader);
  const asked = readNews(
    question.text,
    question.window,
    () => span && { now, before, span, names, articles: reader.articles },
  );
  if (asked === null) return null;
  const { topic, since, period } = asked;
  const text = topic ?? question.text;
  const own = new Set(terms(text));
  const others = new Set(terms(question.text));
  return {
    topic,
    since,
    question: {
      ...question,
      text,
      terms: topic === null ? [] : question.terms.filter((term) => own.has(term) || !others.has(term)),
      dates: question.dates.filter((date) =>
        findDates(text).some(({ start, end }) => text.slice(start, end) === date.text),
      ),
      speaker: null,
      period: question.window === null ? period : null,
      embedding: topic === null ? question.embedding : await embedder.embedQuestion(topic),
    },
  };
}
