/** Work that a shutdown waits for. */
export interface InHand {
  /**
   * Registers a piece of work.
   *
   * @param apologise Called once when time is up before the work is done, to say so where it was asked for.
   * @returns what is to be called when the work is done, in whatever way; can be called twice.
   */
  begin(apologise?: () => Promise<unknown>): () => void;
}

export interface InHandKeeper extends InHand {
  /**
   * Waits until everything is done; what is not after `patienceMs` milliseconds is apologised for, for which `apologyMs` more are left.
   *
   * @returns how many pieces of work were apologised for.
   */
  finish(times: { readonly patienceMs: number; readonly apologyMs: number }): Promise<number>;
}

/** Keeps account of the work in hand. */
export function createInHand(): InHandKeeper {
  const work = new Set<{ readonly apologise: (() => Promise<unknown>) | undefined }>();
  let onEmpty: () => void = () => undefined;
  return {
    begin: (apologise) => {
      const piece = { apologise };
      work.add(piece);
      return () => {
        if (work.delete(piece) && work.size === 0) onEmpty();
      };
    },
    finish: async ({ patienceMs, apologyMs }) => {
      const empty = new Promise<void>((resolve) => (onEmpty = resolve));
      if (work.size > 0) await within(patienceMs, empty);
      const apologies = [...work].flatMap(({ apologise }) => (apologise ? [apologise()] : []));
      await within(apologyMs, Promise.allSettled(apologies));
      return apologies.length;
    },
  };
}

/** Waits for a promise, but not longer than that many milliseconds. */
export async function within(ms: number, promise: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([promise, late]).finally(() => {
    clearTimeout(timer);
  });
}
