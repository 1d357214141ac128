import { answerQuestion } from '../answering/answerQuestion.ts';
import { checkQuestion } from '../answering/checkQuestion.ts';
import { findStatement } from '../answering/statement.ts';
import type { Names } from '../corpus/names.ts';
import type { OutletMarks } from '../corpus/outlets.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { LibraryReader } from '../library/library.ts';
import { listArticles } from './articleList.ts';
import { lookUpArticle } from './articleLookUp.ts';
import { coverageOf } from './coverage.ts';
import type { Desk, Listing, OfLibrary } from './desk.ts';
import { DeskError } from './deskError.ts';
import { createEdition, type Edition } from './edition.ts';
import { createLending } from './lending.ts';
import { passagesAt, searchPassages } from './passages.ts';
import { findStarters } from './starters.ts';
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
  const listeners: (() => void)[] = [];
  const lending = createLending({
    first: await house.open(),
    openNewest: () => house.openNewest(),
    makeEdition: (reader) => createEdition({ reader, embedder, names, outlets, onBug: onNotice }),
    onRenewed: () => {
      for (const listener of listeners) listener();
    },
    onNotice,
  });

  let closing: Promise<void> | null = null;

  /** What waits when the desk is closed is still done; what comes later is not. */
  async function admit<T>(work: () => Promise<T>): Promise<T> {
    if (closing) throw closedError();
    return work();
  }

  const lookUp = async <T>(work: (edition: Edition) => T | Promise<T>) => admit(async () => lending.lend(work));
  const inLine = async <T>(work: (edition: Edition) => Promise<T>) =>
    admit(async () => line.run(async () => lending.lend(work)));

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

  return {
    ask: async ({ question, before, window, now }) => {
      const text = checkQuestion(question);
      return inLine(async ({ context }) => answerQuestion(context, text, { window, now, before }));
    },
    findSources: async (statement) => {
      const text = checkQuestion(statement);
      return inLine(async (edition) => stamped(edition, await findStatement(edition.context, text)));
    },
    search: async ({ query, ...how }) => {
      const text = checkQuestion(query);
      return inLine(async (edition) => listing(edition, await searchPassages(edition, { query: text, ...how })));
    },
    articles: async (filter) => lookUp((edition) => listing(edition, listArticles(edition, filter))),
    article: async (wanted) => lookUp((edition) => stamped(edition, lookUpArticle(edition, wanted))),
    around: async (places) => lookUp((edition) => listing(edition, surroundingsAt(edition, places))),
    passages: async (places) => lookUp((edition) => listing(edition, passagesAt(edition, places))),
    coverage: async () => lookUp(async (edition) => coverageOf(edition, await startersOf(edition))),
    onRenewed: (listener) => void listeners.push(listener),
    close: async () => (closing ??= finish()),
  };
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
