import { fileURLToPath } from 'node:url';
import { createBacklog } from '../process/backlog.ts';
import { startChildProcess } from '../process/childProcess.ts';
import { createProcessQueue, type ProcessQueue } from '../process/processQueue.ts';
import { EmbeddingError } from './embeddingError.ts';
import type { Embedding, Replies, Task } from './inferenceProcess.ts';
import type { EmbeddingModel } from './model.ts';

/** The inference process at work; it says the checksum of the model's files, once it has loaded them. */
export type InferenceQueue = ProcessQueue<Task, Embedding, string>;

const ENTRY = fileURLToPath(new URL('inferenceProcess.ts', import.meta.url));
const PATIENCE_MS = 3000;

/** Requests in hand at once: the process has work while this one is busy, and puts questions first itself. */
const AHEAD = 8;

/** Starts a process that loads the model and then answers requests one at a time. Questions go before passages that wait. */
export function createInferenceQueue(model: EmbeddingModel): InferenceQueue {
  const backlog = createBacklog<Task, Embedding>({
    isUrgent: (task) => !('passage' in task),
    ahead: AHEAD,
    diedTwice: (reason) => new EmbeddingError(`The inference process died twice on one text (${reason}).`),
  });
  const settle = ({ replies }: Replies) => {
    for (const reply of replies) {
      if ('embedding' in reply) backlog.settle(reply.id, { result: reply.embedding });
      else backlog.settle(reply.id, { error: new EmbeddingError(`A text could not be embedded: ${reply.refusal}`) });
    }
  };
  return createProcessQueue<Task, Embedding, string>({
    backlog,
    start: (onSettled) =>
      startChildProcess<string, Replies>({
        entry: ENTRY,
        argument: model,
        patienceMs: PATIENCE_MS,
        onMessage: (message) => {
          settle(message);
          onSettled();
        },
        failed: (reason) => new EmbeddingError(`The inference process ended while it was starting (${reason}).`),
      }),
    closedError: () => new EmbeddingError('The embedder is closed.'),
  });
}
