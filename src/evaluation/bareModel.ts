import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { EmbeddingModel } from '../embedding/model.ts';
import { forkModule } from '../process/forkModule.ts';

/** The model with nothing around it: what this machine can do at best, one text at a time. */
export interface BareModel {
  /** Tokenizes each text and runs the model on it; resolves with the milliseconds of each, measured in its process. */
  readonly time: (texts: readonly string[]) => Promise<readonly number[]>;
  /** Ends the process. */
  readonly close: () => Promise<void>;
}

const ENTRY = fileURLToPath(new URL('bareModelProcess.ts', import.meta.url));

/**
 * Starts a process with the same model and runtime as the inference process has.
 *
 * @throws Error when it ends before the model is loaded.
 */
export async function startBareModel(model: EmbeddingModel): Promise<BareModel> {
  const child = forkModule(ENTRY, model, 'inherit');
  const ended = once(child, 'exit');
  await messageOf(child, ended);
  return {
    time: async (texts) => {
      // What cannot be sent is told by the end of the process.
      child.send(texts, () => undefined);
      return (await messageOf(child, ended)) as readonly number[];
    },
    close: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

async function messageOf(child: ChildProcess, ended: Promise<unknown>): Promise<unknown> {
  const stop = new AbortController();
  const message = once(child, 'message', { signal: stop.signal }).then(([value]: unknown[]) => value);
  const end = ended.then(() => {
    stop.abort();
    throw new Error('The process of the bare model has ended.');
  });
  return Promise.race([message, end]);
}
