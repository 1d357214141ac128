/** What waits for a process, and what the process has in hand. */
export interface Backlog<Task extends object, Result> {
  /** Resolves with the task's result. */
  add(task: Task): Promise<Result>;
  /** The next requests to hand over; none when none waits or the process has enough. */
  take(): readonly Request<Task>[];
  /** Ends the request of this id. */
  settle(id: number, outcome: Outcome<Result>): void;
  /** Takes back what a process had in hand when it died; what it happened to for the second time is rejected. */
  takeBack(reason: string): void;
  rejectAll(error: Error): void;
  isEmpty(): boolean;
}

/** What is sent to the process: the task with a number by which its reply is told. */
export type Request<Task extends object> = { readonly id: number } & Task;

export type Outcome<Result> = { readonly result: Result } | { readonly error: Error };

export interface BacklogOptions<Task> {
  /** Urgent tasks go before all others, and to the process at once. */
  readonly isUrgent: (task: Task) => boolean;
  /** How many requests of the others are in hand at once. */
  readonly ahead: number;
  /** What a task is rejected with when the process died twice on it. */
  readonly diedTwice: (reason: string) => Error;
}

interface Job<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
  /** How many processes have died with this job in hand. */
  deaths: number;
}

/** Keeps tasks in the order in which they came, the urgent ones in front. */
export function createBacklog<Task extends object, Result>(options: BacklogOptions<Task>): Backlog<Task, Result> {
  const { isUrgent, ahead, diedTwice } = options;
  const urgent: Job<Task, Result>[] = [];
  const others: Job<Task, Result>[] = [];
  // What was in hand at a death goes alone, so that a second death tells which task is to blame.
  const suspects: Job<Task, Result>[] = [];
  const inHand = new Map<number, Job<Task, Result>>();
  let lastId = 0;

  function next(): Job<Task, Result> | undefined {
    const alone = suspects.length > 0 || [...inHand.values()].some((job) => job.deaths > 0);
    if (alone) return inHand.size === 0 ? suspects.shift() : undefined;
    return urgent.shift() ?? (inHand.size < ahead ? others.shift() : undefined);
  }

  return {
    add: async (task) =>
      new Promise((resolve, reject) => {
        (isUrgent(task) ? urgent : others).push({ task, resolve, reject, deaths: 0 });
      }),

    take() {
      const requests: Request<Task>[] = [];
      for (let job = next(); job !== undefined; job = next()) {
        inHand.set(++lastId, job);
        requests.push({ id: lastId, ...job.task });
      }
      return requests;
    },

    settle(id, outcome) {
      const job = inHand.get(id);
      inHand.delete(id);
      if ('result' in outcome) job?.resolve(outcome.result);
      else job?.reject(outcome.error);
    },

    takeBack(reason) {
      for (const job of inHand.values()) {
        if (++job.deaths === 1) suspects.push(job);
        else job.reject(diedTwice(reason));
      }
      inHand.clear();
    },

    rejectAll(error) {
      for (const job of [...inHand.values(), ...suspects, ...urgent, ...others]) job.reject(error);
      inHand.clear();
      for (const list of [suspects, urgent, others]) list.length = 0;
    },

    isEmpty: () => inHand.size + suspects.length + urgent.length + others.length === 0,
  };
}
