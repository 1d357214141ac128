import { Presets, SingleBar } from 'cli-progress';

/** Shows how far long work is; quiet where standard error is no terminal. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/**
 * @param what The work in one or two words, in front of the bar.
 * @param unit What is counted, in the plural.
 */
export function createProgress(what: string, unit = 'articles'): Progress {
  const format = `${what} {bar} {value} of {total} ${unit}, {eta} s left`;
  const bar = new SingleBar(
    { format, stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update: (done, total) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}
