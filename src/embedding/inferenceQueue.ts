import { SetupError } from '../setupError.ts';
import { createBacklog } from './backlog.ts';
import { EmbeddingError } from './embeddingError.ts';
import { startInferenceChild, type InferenceChild } from './inferenceChild.ts';
import type { Task } from './inferenceProcess.ts';
import type { EmbeddingModel } from './model.ts';

/** An inference process at work, and another in its place when it dies. */
export interface InferenceQueue {
  /** Resolves with the checksum of the model's files when a process has loaded them; rejects with what stands in the way. */
  ready(): Promise<string>;
  /** Resolves with the embedding. Questions go before passages that wait. */
  run(task: Task): Promise<unknown>;
  /** Rejects what is under way and ends the process. */
  close(): Promise<void>;
}

const STARTS = 2;

/** Starts the first process at once; each that follows when there is work for it. */
export function createInferenceQueue(model: EmbeddingModel): InferenceQueue {
  const backlog = createBacklog();
  let starting: Promise<string> | null = null;
  let latest: InferenceChild | null = null;
  let serving: InferenceChild | null = null;
  let closed = false;

  async function ready(): Promise<string> {
    if (closed) throw closedError();
    return (starting ??= start());
  }

  async function start(): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      const child = startInferenceChild(model, (replies) => {
        for (const reply of replies) backlog.settle(reply);
        handOver();
      });
      latest = child;
      try {
        const checksum = await child.loaded;
        serving = child;
        void child.ended.then(replace);
        return checksum;
      } catch (error) {
        if (error instanceof SetupError || closed) throw error;
        if (attempt < STARTS) continue;
        starting = null;
        throw error;
      }
    }
  }

  function replace(reason: string): void {
    starting = null;
    serving = null;
    backlog.takeBack(reason);
    if (!backlog.isEmpty()) serve();
  }

  function serve(): void {
    ready().then(handOver, (error: unknown) => {
      backlog.rejectAll(error instanceof Error ? error : new EmbeddingError(String(error)));
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
      const embedding = backlog.add(task);
      serve();
      return embedding;
    },
    async close() {
      closed = true;
      backlog.rejectAll(closedError());
      await latest?.close();
    },
  };
}

function closedError(): EmbeddingError {
  return new EmbeddingError('The embedder is closed.');
}
