import { EmbeddingError } from './embeddingError.ts';
import type { Reply, Request, Task } from './inferenceProcess.ts';

/** What waits for the inference process, and what the process has in hand. */
export interface Backlog {
  /** Resolves with the task's embedding. */
  add(task: Task): Promise<unknown>;
  /** The next requests to hand over; none when none waits or the process has enough. */
  take(): readonly Request[];
  /** Ends the request that the reply is for. */
  settle(reply: Reply): void;
  /** Takes back what a process had in hand when it died; what it happened to for the second time is rejected. */
  takeBack(reason: string): void;
  rejectAll(error: Error): void;
  isEmpty(): boolean;
}

interface Job {
  readonly task: Task;
  readonly resolve: (embedding: unknown) => void;
  readonly reject: (error: Error) => void;
  /** How many processes have died with this job in hand. */
  deaths: number;
}

/** Requests in hand at once: the process has work while this one is busy, and puts questions first itself. */
const AHEAD = 8;

/** Questions go before passages. */
export function createBacklog(): Backlog {
  const questions: Job[] = [];
  const passages: Job[] = [];
  // What was in hand at a death goes alone, so that a second death tells which input is to blame.
  const suspects: Job[] = [];
  const inHand = new Map<number, Job>();
  let lastId = 0;

  function next(): Job | undefined {
    const alone = suspects.length > 0 || [...inHand.values()].some((job) => job.deaths > 0);
    if (alone) return inHand.size === 0 ? suspects.shift() : undefined;
    return questions.shift() ?? (inHand.size < AHEAD ? passages.shift() : undefined);
  }

  return {
    add: async (task) =>
      new Promise((resolve, reject) => {
        ('question' in task ? questions : passages).push({ task, resolve, reject, deaths: 0 });
      }),

    take() {
      const requests: Request[] = [];
      for (let job = next(); job !== undefined; job = next()) {
        inHand.set(++lastId, job);
        requests.push({ id: lastId, ...job.task });
      }
      return requests;
    },

    settle(reply) {
      const job = inHand.get(reply.id);
      inHand.delete(reply.id);
      if ('embedding' in reply) job?.resolve(reply.embedding);
      else job?.reject(new EmbeddingError(`A text could not be embedded: ${reply.refusal}`));
    },

    takeBack(reason) {
      for (const job of inHand.values()) {
        if (++job.deaths === 1) suspects.push(job);
        else job.reject(new EmbeddingError(`The inference process died twice on one text (${reason}).`));
      }
      inHand.clear();
    },

    rejectAll(error) {
      for (const job of [...inHand.values(), ...suspects, ...questions, ...passages]) job.reject(error);
      inHand.clear();
      for (const list of [suspects, questions, passages]) list.length = 0;
    },

    isEmpty: () => inHand.size + suspects.length + questions.length + passages.length === 0,
  };
}
