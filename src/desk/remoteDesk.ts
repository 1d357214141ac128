import { createBacklog } from '../process/backlog.ts';
import { startChildProcess } from '../process/childProcess.ts';
import { createProcessQueue } from '../process/processQueue.ts';
import type { Desk } from './desk.ts';
import { DeskError } from './deskError.ts';
import type { DeskCall, DeskMethod, DeskReply, WorkingMessage } from './deskMessage.ts';
import { errorOf } from './requestFault.ts';

export interface RemoteDeskOptions {
  /** Path of the module that serves the desk in a process of its own. */
  readonly entry: string;
  /** What that process is told at its start; it is JSON, and everybody on the machine can read it. */
  readonly argument: unknown;
  /** Takes lines for the person who runs Parley. */
  readonly onNotice: (line: string) => void;
  /** How long `close` waits for what is under way, in milliseconds; 8 seconds when left out. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 8_000;

/** How long the process may take to end once nothing is under way, in milliseconds. */
const ENDING_MS = 2_000;

/** Questions that are sent ahead of the one that is being answered: the desk has work while a reply is on its way. */
const AHEAD = 3;

/**
 * A desk in a process of its own, so that nothing is computed on the calling thread. When the process dies it is started anew, and what it
 * had in hand is tried once more. Look-ups go before questions that wait.
 *
 * @returns When the desk is open.
 * @throws SetupError when the desk cannot be opened; DeskError when its process ends while it is starting.
 */
export async function startRemoteDesk(options: RemoteDeskOptions): Promise<Desk> {
  const { entry, argument, onNotice, patienceMs = PATIENCE_MS } = options;
  const listeners: (() => void)[] = [];
  const backlog = createBacklog<DeskCall, unknown>({
    isUrgent: ({ method }) => !THINKING.has(method),
    ahead: AHEAD,
    diedTwice: (reason) => new DeskError(`The desk’s process died twice on one request (${reason}).`),
  });
  const renewed = () => {
    for (const listener of listeners) listener();
  };
  const queue = createProcessQueue<DeskCall, unknown, null>({
    backlog,
    start: (onSettled) =>
      startChildProcess<null, WorkingMessage>({
        entry,
        argument,
        patienceMs: ENDING_MS,
        onMessage: (message) => {
          if (message.kind === 'notice') onNotice(message.line);
          else if (message.kind === 'renewed') renewed();
          else {
            backlog.settle(message.id, outcomeOf(message));
            onSettled();
          }
        },
        failed: (reason) => new DeskError(`The desk’s process ended while it was starting (${reason}).`),
      }),
    onDeath: (reason) => {
      onNotice(`The desk’s process ended (${reason}); another one takes its place.`);
    },
    // It begins with the newest generation, which may be another one.
    onRestart: renewed,
    closedError: () => new DeskError('The desk is closed.'),
  });
  await queue.ready();

  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;

  async function call(method: DeskMethod, args: readonly unknown[]): Promise<unknown> {
    if (closing) throw new DeskError('The desk is closed.');
    const reply = queue.run({ method, args });
    underWay.add(reply);
    return reply.finally(() => underWay.delete(reply));
  }

  async function finish(): Promise<void> {
    const patience = new AbortController();
    await Promise.race([Promise.allSettled(underWay), after(patienceMs, patience.signal)]);
    patience.abort();
    await queue.close();
  }

  return {
    ...callsBy(call),
    onRenewed: (listener) => void listeners.push(listener),
    close: async () => (closing ??= finish()),
  };
}

/** What waits its turn at the desk; all else is looked up at once. */
const THINKING: ReadonlySet<DeskMethod> = new Set([
  'ask',
  'findSources',
  'search',
  'timelinePicture',
  'marks',
  'newsOn',
]);

type Calls = Pick<Desk, DeskMethod>;

function callsBy(call: (method: DeskMethod, args: readonly unknown[]) => Promise<unknown>): Calls {
  const by = <M extends DeskMethod>(method: M) =>
    (async (...args: readonly unknown[]) => call(method, args)) as Calls[M];
  return {
    ask: by('ask'),
    findSources: by('findSources'),
    quote: by('quote'),
    search: by('search'),
    articles: by('articles'),
    article: by('article'),
    around: by('around'),
    passages: by('passages'),
    timeline: by('timeline'),
    timelinePicture: by('timelinePicture'),
    topics: by('topics'),
    contents: by('contents'),
    marks: by('marks'),
    newsOn: by('newsOn'),
    coverage: by('coverage'),
  };
}

function outcomeOf({ outcome }: DeskReply): { readonly result: unknown } | { readonly error: Error } {
  return 'fault' in outcome ? { error: errorOf(outcome.fault) } : outcome;
}

async function after(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
}
