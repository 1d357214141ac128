import { SetupError } from '../setupError.ts';
import type { Backlog } from './backlog.ts';
import type { ChildProcess } from './childProcess.ts';

/** A process at work, and another in its place when it dies. */
export interface ProcessQueue<Task, Result, Info> {
  /** Resolves with what a process says of itself when it can take work; rejects with what stands in the way. */
  ready(): Promise<Info>;
  /** Resolves with the result. */
  run(task: Task): Promise<Result>;
  /** Rejects what is under way and ends the process. */
  close(): Promise<void>;
}

export interface ProcessQueueOptions<Task extends object, Result, Info> {
  /** Starts a process; it settles what it was sent, and calls `onSettled` after that. */
  readonly start: (onSettled: () => void) => ChildProcess<Info>;
  readonly backlog: Backlog<Task, Result>;
  /** Told when a process has died after it could take work, with how. */
  readonly onDeath?: (reason: string) => void;
  /** Told when another process has taken the place of one that died. */
  readonly onRestart?: () => void;
  /** What is rejected with when the queue is closed. */
  readonly closedError: () => Error;
}

const STARTS = 2;

/** Starts the first process at once; each that follows when there is work for it. */
export function createProcessQueue<Task extends object, Result, Info>(
  options: ProcessQueueOptions<Task, Result, Info>,
): ProcessQueue<Task, Result, Info> {
  const { backlog, closedError } = options;
  let starting: Promise<Info> | null = null;
  let latest: ChildProcess<Info> | null = null;
  let serving: ChildProcess<Info> | null = null;
  let hasServed = false;
  let closed = false;

  async function ready(): Promise<Info> {
    if (closed) throw closedError();
    return (starting ??= start());
  }

  async function start(): Promise<Info> {
    for (let attempt = 1; ; attempt++) {
      const child = options.start(handOver);
      latest = child;
      try {
        const info = await child.loaded;
        serving = child;
        if (hasServed) options.onRestart?.();
        hasServed = true;
        void child.ended.then(replace);
        return info;
      } catch (error) {
        // What stood in the way of the first process stands in the way of all; later it may be over by the next task.
        if (closed || (error instanceof SetupError && !hasServed)) throw error;
        if (!(error instanceof SetupError) && attempt < STARTS) continue;
        starting = null;
        throw error;
      }
    }
  }

  function replace(reason: string): void {
    starting = null;
    serving = null;
    if (!closed) options.onDeath?.(reason);
    backlog.takeBack(reason);
    if (!backlog.isEmpty()) serve();
  }

  function serve(): void {
    ready().then(handOver, (error: unknown) => {
      backlog.rejectAll(error instanceof Error ? error : new Error(String(error)));
    });
  }

  function handOver(): void {
    if (serving === null) return;
    const requests = backlog.take();
    if (requests.length > 0) serving.send(requests);
  }

  serve();
  return {
    ready,
    async run(task) {
      const result = backlog.add(task);
      serve();
      return result;
    },
    async close() {
      closed = true;
      backlog.rejectAll(closedError());
      await latest?.close();
    },
  };
}
