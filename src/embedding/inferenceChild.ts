import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { SetupError } from '../setupError.ts';
import { EmbeddingError } from './embeddingError.ts';
import type { Message, Reply, Request } from './inferenceProcess.ts';
import type { EmbeddingModel } from './model.ts';

/** One inference process, from its start to its end. */
export interface InferenceChild {
  /**
   * Resolves with the checksum of the model's files when the model can be used. Rejects with a SetupError that says why
   * it cannot, or with an EmbeddingError when the process ends before it is known.
   */
  readonly loaded: Promise<string>;
  /** Resolves when the process has ended, with how: exit code or signal, and what it complained of. */
  readonly ended: Promise<string>;
  /** Hands over requests, once loaded. There is no reply to those that are lost with the process. */
  send(requests: readonly Request[]): void;
  /** Asks the process to end, and ends it by force if it does not. */
  close(): Promise<void>;
}

const ENTRY = fileURLToPath(new URL('startInference.mjs', import.meta.url));
const PATIENCE_MS = 3000;
const COMPLAINT_MS = 500;
const COMPLAINT_LENGTH = 500;

/** Starts a process that loads the model and then answers requests one at a time, questions first. */
export function startInferenceChild(
  model: EmbeddingModel,
  onReplies: (replies: readonly Reply[]) => void,
): InferenceChild {
  const child = fork(ENTRY, [JSON.stringify(model)], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const ended = endOf(child);

  return {
    ended,
    loaded: new Promise((resolve, reject) => {
      child.on('message', (message: Message) => {
        if (message.kind === 'ready') resolve(message.checksum);
        else if (message.kind === 'notReady') {
          child.disconnect();
          reject(new SetupError(message.fact, message.remedy));
        } else onReplies(message.replies);
      });
      void ended.then((reason) => {
        reject(new EmbeddingError(`The inference process ended while it was starting (${reason}).`));
      });
    }),
    send(requests) {
      child.send(requests, () => undefined);
    },
    async close() {
      if (child.connected) child.disconnect();
      const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await ended;
      clearTimeout(force);
    },
  };
}

async function endOf(child: ChildProcess): Promise<string> {
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-COMPLAINT_LENGTH);
  });
  try {
    // Not `close`: Node does not emit it when it is this side that disconnects.
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    if (child.stderr)
      await finished(child.stderr, { signal: AbortSignal.timeout(COMPLAINT_MS) }).catch(() => undefined);
    return [signal ?? `exit code ${String(code)}`, complaint.trim()].filter((part) => part !== '').join(': ');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
