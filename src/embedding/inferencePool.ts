import { availableParallelism } from 'node:os';
import type { Embedding, Task } from './inferenceProcess.ts';
import { createInferenceQueue, type InferenceQueue } from './inferenceQueue.ts';
import type { EmbeddingModel } from './model.ts';

/** Inference processes, as many as there is work for. */
export type InferencePool = Pick<InferenceQueue, 'ready' | 'run' | 'close'>;

/** Each process holds a model and what it works with, some 200 MB. */
const MOST_PROCESSES = 4;
/** So many passages, one soon after the other, are worth another process: it takes the time of as many to load. */
const WORTH_ANOTHER = 48;
/** When no passage has come for so long, in milliseconds, one process is enough again. */
const IDLE_MS = 5_000;

/**
 * Starts one process for all at once, and further ones for passages alone where many come: a core runs passages one by
 * one faster than two cores together run each. What a process says does not depend on which one it is.
 */
export function createInferencePool(model: EmbeddingModel): InferencePool {
  const first: Worker = { queue: createInferenceQueue(model), inHand: 0 };
  let workers: readonly Worker[] = [first];
  const starting = new Set<InferenceQueue>();
  let passages = 0;
  let idle: NodeJS.Timeout | undefined;

  async function runPassage(task: Task): Promise<Embedding> {
    clearTimeout(idle);
    if (++passages >= WORTH_ANOTHER * (workers.length + starting.size)) startAnother();
    try {
      return await runBy(leastBusy(workers), task);
    } finally {
      clearTimeout(idle);
      if (workers.every(({ inHand }) => inHand === 0)) idle = setTimeout(() => void dismiss(), IDLE_MS).unref();
    }
  }

  function startAnother(): void {
    if (workers.length + starting.size >= Math.min(availableParallelism(), MOST_PROCESSES)) return;
    const queue = createInferenceQueue(model);
    starting.add(queue);
    queue
      .ready()
      .then(() => {
        if (starting.has(queue)) workers = [...workers, { queue, inHand: 0 }];
      })
      // Where there is no room for another, the ones that are there do the work.
      .catch(async () => queue.close())
      .finally(() => starting.delete(queue));
  }

  async function dismiss(): Promise<void> {
    const extra = [...starting, ...workers.slice(1).map(({ queue }) => queue)];
    starting.clear();
    workers = [first];
    passages = 0;
    await Promise.all(extra.map(async (queue) => queue.close()));
  }

  return {
    ready: async () => first.queue.ready(),
    run: async (task) => ('passage' in task ? runPassage(task) : first.queue.run(task)),
    async close() {
      clearTimeout(idle);
      await Promise.all([first.queue.close(), dismiss()]);
    },
  };
}

interface Worker {
  readonly queue: InferenceQueue;
  inHand: number;
}

function leastBusy([first, ...others]: readonly Worker[]): Worker {
  if (first === undefined) throw new Error('The pool has no process.');
  return others.reduce((least, worker) => (worker.inHand < least.inHand ? worker : least), first);
}

async function runBy(worker: Worker, task: Task): Promise<Embedding> {
  worker.inHand++;
  try {
    return await worker.queue.run(task);
  } finally {
    worker.inHand--;
  }
}
