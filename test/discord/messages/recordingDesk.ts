import type { Answer, Citation, QuotedSentence } from '../../../src/answering/answer.ts';
import type { ArticleLine, Asked, Desk, StatementSources } from '../../../src/desk/desk.ts';

/** A desk of one article that quotes the question back, and keeps what it was asked. */
export interface RecordingDesk extends Desk {
  readonly asked: readonly Asked[];
  readonly statements: readonly string[];
  /** Holds the next answers back until this is settled; null lets them go. */
  hold(until: Promise<unknown> | null): void;
  /** Lets the next question fail. */
  failNext(error: Error): void;
}

const LIBRARY = 'abcdef0123456789';

const LAMP: ArticleLine = {
  id: 'lamp',
  key: 'lampkey1',
  title: 'The lamp on the pier',
  outlet: 'Harbour Post',
  date: '2024-03-05',
  kind: 'news' as ArticleLine['kind'],
  url: 'https://harbour.example/lamp',
  path: 'lamp.md',
};

export function createRecordingDesk(): RecordingDesk {
  const asked: Asked[] = [];
  const statements: string[] = [];
  let held: Promise<unknown> | null = null;
  let failure: Error | null = null;
  const unused = (): never => {
    throw new Error('Messages do not ask this of the desk.');
  };
  return {
    asked,
    statements,
    hold: (until) => {
      held = until;
    },
    failNext: (error) => {
      failure = error;
    },
    ask: async (question) => {
      asked.push(question);
      await held;
      const failed = failure;
      failure = null;
      if (failed) throw failed;
      return answerTo(question);
    },
    findSources: async (statement) => {
      statements.push(statement);
      return Promise.resolve(sourcesFor(statement));
    },
    coverage: async () =>
      Promise.resolve({
        library: LIBRARY,
        articles: 7,
        passages: 20,
        sentences: 90,
        oldest: '2024-01-02',
        newest: '2024-03-05',
        newestArticle: LAMP,
        generation: 3,
        model: 'a model',
        topics: ['lamps', 'piers'],
        starters: ['Who lit the lamp?', 'When was the pier built?', 'Why did the harbour close?'],
      }),
    quote: unused,
    search: unused,
    articles: unused,
    article: unused,
    around: unused,
    passages: unused,
    timeline: unused,
    timelinePicture: unused,
    topics: unused,
    contents: unused,
    marks: unused,
    newsOn: unused,
    onRenewed: () => undefined,
    close: async () => Promise.resolve(),
  };
}

function quoted(text: string): { readonly sentences: QuotedSentence[]; readonly citations: Citation[] } {
  const { id: article, title, outlet, date, url, path, kind } = LAMP;
  return {
    sentences: [
      { text, citation: 1, article, start: 0, end: text.length, line: 1, speaker: null, highlight: [], sources: [] },
    ],
    citations: [{ number: 1, article, title, outlet, date, url, path, kind, mark: null, corrected: null }],
  };
}

function sourcesFor(statement: string): StatementSources {
  return { library: LIBRARY, match: 'none', ...quoted(`It is written of: ${statement}`) };
}

function answerTo({ question, before, now }: Asked): Answer {
  return {
    question,
    status: 'answered',
    reason: null,
    confidence: 0.9,
    understood: {
      kind: 'fact' as Answer['understood']['kind'],
      dates: [],
      speaker: null,
      terms: [],
      aliases: [],
      about: before.at(-1) ?? null,
    },
    choices: [],
    window: null,
    asOf: LAMP.date,
    ...quoted(`It is written on: ${question}`),
    disagreement: null,
    reported: null,
    comparison: null,
    news: null,
    related: [],
    notices: [],
    others: [],
    nearest: [],
    receipt: { library: LIBRARY, model: 'a model', passages: [], now },
    timings: { embedMs: 1, retrieveMs: 1, answerMs: 1, totalMs: 3 },
  };
}
