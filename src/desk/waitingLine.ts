/** Who waits for the model: people with questions, and work that nobody waits for yet. */
export interface WaitingLine {
  /** Runs the work when it is its turn, in order. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Runs it when no question waits, or after some questions have gone before it. */
  runAside<T>(work: () => Promise<T>): Promise<T>;
  /** Rejects what waits aside, and resolves when the questions are done. */
  close(reason: Error): Promise<void>;
}

/** So many questions at the most go before work that waits aside: it gets done on a busy day, too. */
const COURTESY = 3;

interface Waiting {
  readonly run: () => Promise<void>;
  readonly reject: (error: Error) => void;
}

/** @param atOnce How much runs side by side. */
export function createWaitingLine(atOnce: number): WaitingLine {
  const questions: Waiting[] = [];
  const aside: Waiting[] = [];
  const underWay = new Set<Promise<void>>();
  let overtaken = 0;
  let closed: Error | null = null;

  function next(): Waiting | undefined {
    const isAside = aside.length > 0 && (questions.length === 0 || overtaken >= COURTESY);
    overtaken = isAside || aside.length === 0 ? 0 : overtaken + 1;
    return isAside ? aside.shift() : questions.shift();
  }

  function fill(): void {
    while (underWay.size < atOnce) {
      const waiting = next();
      if (waiting === undefined) return;
      const done = waiting.run().finally(() => {
        underWay.delete(done);
        fill();
      });
      underWay.add(done);
    }
  }

  async function wait<T>(line: Waiting[], work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      line.push({ run: async () => work().then(resolve, reject), reject });
      fill();
    });
  }

  return {
    run: async (work) => wait(questions, work),
    runAside: async (work) => {
      if (closed) throw closed;
      return wait(aside, work);
    },
    close: async (reason) => {
      closed = reason;
      for (const { reject } of aside.splice(0)) reject(reason);
      while (underWay.size > 0) await Promise.race(underWay);
    },
  };
}
