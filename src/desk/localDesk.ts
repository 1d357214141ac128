import { answerQuestion } from '../answering/answerQuestion.ts';
import { checkQuestion } from '../answering/checkQuestion.ts';
import type { Names } from '../corpus/names.ts';
import type { OutletMarks } from '../corpus/outlets.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { LibraryReader } from '../library/library.ts';
import { checkSentence } from '../quotation/checkSentence.ts';
import { findQuotation } from '../quotation/findQuotation.ts';
import { prepareRunIndex } from '../quotation/runIndex.ts';
import { findStatement } from '../quotation/statement.ts';
import { makeTimeline } from '../timeline/makeTimeline.ts';
import { lookUpArticle } from './articleLookUp.ts';
import { listQuoted } from './articleSentences.ts';
import { coverageOf } from './coverage.ts';
import type { Desk, Listing, OfLibrary, TimelineAsked } from './desk.ts';
import { DeskError } from './deskError.ts';
import { drawPage } from './drawPage.ts';
import { createEdition, type Edition } from './edition.ts';
import { createLending } from './lending.ts';
import { passagesAt, searchPassages } from './passages.ts';
import { newsOnTopic } from './newsOnTopic.ts';
import { contentsOf, marksOf } from './sentenceMarks.ts';
import { findStarters } from './starters.ts';
import { timelineTopics } from './timelineTopics.ts';
import { surroundingsAt } from './surroundings.ts';
import { createWaitingLine } from './waitingLine.ts';

/** What a desk needs of the house. */
export interface DeskHouse {
  readonly embedder: Embedder;
  readonly names: Names;
  readonly outlets: OutletMarks;
  /** Opens the newest generation, after bringing it up to date where articles have changed. */
  open(): Promise<LibraryReader>;
  /** Opens the newest generation as it is; the articles are not looked at. */
  openNewest(): LibraryReader;
}

export interface LocalDeskOptions {
  /** Takes lines for the person who runs Parley: what is amiss, and what can only be a bug. */
  readonly onNotice: (line: string) => void;
}

/** So many questions are worked on at once that the model is busy while sentences are compared; more would only wait longer. */
const AT_ONCE = 2;

/** How often is looked for a new generation while nobody asks anything, in milliseconds. */
const LOOK_MS = 5_000;

/**
 * The desk in this process: it computes on the calling thread. The library is brought up to date once, here; afterwards whatever `index`
 * has committed is used from the next request on. The house stays the caller's to close, after the desk.
 *
 * @throws SetupError as `house.open` does.
 */
export async function createLocalDesk(house: DeskHouse, { onNotice }: LocalDeskOptions): Promise<Desk> {
  const { embedder, names, outlets } = house;
  const line = createWaitingLine(AT_ONCE);
  const starters = new WeakMap<Edition, Promise<readonly string[]>>();
  const topics = new WeakMap<Edition, readonly string[]>();
  const listeners: (() => void)[] = [];
  const lending = createLending({
    first: await house.open(),
    openNewest: () => house.openNewest(),
    makeEdition: (reader) => createEdition({ reader, embedder, names, outlets, onBug: onNotice }),
    onRenewed: () => {
      readAhead();
      for (const listener of listeners) listener();
    },
    onNotice,
  });
  const readingAhead = new AbortController();

  /** Reads what quotations are found by, and the events, before anybody asks for them. */
  function readAhead(): void {
    setImmediate(() => {
      lending
        .lend(async ({ reader, chronicle }) => {
          await prepareRunIndex(reader, readingAhead.signal);
          await chronicle.events(readingAhead.signal);
        })
        .catch((error: unknown) => {
          if (!readingAhead.signal.aborted)
            onNotice(error instanceof Error ? (error.stack ?? error.message) : String(error));
        });
    });
  }

  let closing: Promise<void> | null = null;

  /** What waits when the desk is closed is still done; what comes later is not. */
  async function admit<T>(work: () => Promise<T>): Promise<T> {
    if (closing) throw closedError();
    return work();
  }

  const lookUp = async <T>(work: (edition: Edition) => T | Promise<T>) => admit(async () => lending.lend(work));
  const inLine = async <T>(work: (edition: Edition) => Promise<T>) =>
    admit(async () => line.run(async () => lending.lend(work)));
  /** What nobody waits for. */
  const aside = async <T>(work: (edition: Edition) => Promise<T> | T) =>
    admit(async () => line.runAside(async () => lending.lend(work)));

  function topicsOf(edition: Edition): readonly string[] {
    const found = topics.get(edition) ?? timelineTopics(edition);
    topics.set(edition, found);
    return found;
  }

  async function startersOf(edition: Edition): Promise<readonly string[]> {
    const found =
      starters.get(edition) ??
      findStarters(edition, async (work) => line.runAside(work)).catch((error: unknown) => {
        starters.delete(edition);
        throw error;
      });
    starters.set(edition, found);
    return found;
  }

  async function finish(): Promise<void> {
    clearInterval(watch);
    readingAhead.abort();
    await line.close(closedError());
    await lending.close();
  }

  // Lists of titles are kept elsewhere: they are told of a new generation even while nobody asks anything.
  const watch = setInterval(() => {
    lending
      .lend(() => undefined)
      .catch((error: unknown) => {
        onNotice(error instanceof Error ? (error.stack ?? error.message) : String(error));
      });
  }, LOOK_MS).unref();

  readAhead();

  const timelineOf = async (edition: Edition, asked: TimelineAsked) =>
    stamped(edition, await makeTimeline(edition.context, edition.chronicle, asked));

  return {
    ask: async ({ question, before, window, now }) => {
      const text = checkQuestion(question);
      return inLine(async ({ context }) => answerQuestion(context, text, { window, now, before }));
    },
    findSources: async (statement) => {
      const text = checkQuestion(statement);
      return inLine(async (edition) => stamped(edition, await findStatement(edition.context, text)));
    },
    quote: async (sentence) => {
      const text = checkSentence(sentence);
      return lookUp((edition) => stamped(edition, findQuotation(edition.context, text)));
    },
    search: async ({ query, ...how }) => {
      const text = checkQuestion(query);
      return inLine(async (edition) => listing(edition, await searchPassages(edition, { query: text, ...how })));
    },
    articles: async (filter) => lookUp(async (edition) => listing(edition, await listQuoted(edition, filter))),
    article: async (wanted) => lookUp((edition) => stamped(edition, lookUpArticle(edition, wanted))),
    around: async (places) => lookUp((edition) => listing(edition, surroundingsAt(edition, places))),
    passages: async (places) => lookUp((edition) => listing(edition, passagesAt(edition, places))),
    contents: async () => lookUp((edition) => listing(edition, contentsOf(edition))),
    marks: async (articles) => aside((edition) => listing(edition, marksOf(edition, articles))),
    newsOn: async (asked) => {
      const topic = checkQuestion(asked.topic);
      return aside(async (edition) => listing(edition, await newsOnTopic(edition, { ...asked, topic })));
    },
    timeline: async (asked) => {
      const topic = checkTopic(asked.topic);
      return lookUp(async (edition) => timelineOf(edition, { ...asked, topic }));
    },
    timelinePicture: async ({ first, count, ...asked }) => {
      const topic = checkTopic(asked.topic);
      return inLine(async (edition) => drawPage(await timelineOf(edition, { ...asked, topic }), first, count));
    },
    topics: async () => lookUp((edition) => listing(edition, topicsOf(edition))),
    coverage: async () => lookUp(async (edition) => coverageOf(edition, await startersOf(edition))),
    onRenewed: (listener) => void listeners.push(listener),
    close: async () => (closing ??= finish()),
  };
}

/** @throws QuestionFault when the topic is longer than a question may be. */
function checkTopic(topic: string | null): string | null {
  return topic === null || topic.trim() === '' ? null : checkQuestion(topic);
}

function closedError(): DeskError {
  return new DeskError('The desk is closed.');
}

function listing<T>(edition: Edition, entries: readonly T[]): Listing<T> {
  return stamped(edition, { entries });
}

/** Says of which content a reply is. */
function stamped<T extends object>({ reader }: Edition, reply: T): T & OfLibrary {
  return { ...reply, library: reader.contentHash };
}
