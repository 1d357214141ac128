import type { ChildProcess as NodeChild } from 'node:child_process';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { SetupError } from '../setupError.ts';
import { forkModule } from './forkModule.ts';

/** One child process, from its start to its end. */
export interface ChildProcess<Info> {
  /**
   * Resolves with what the process says of itself when it can take work. Rejects with a SetupError that says why it cannot, or with
   * the error of `failed` when it ends before that is known.
   */
  readonly loaded: Promise<Info>;
  /** Resolves when the process has ended, with how: exit code or signal, and what it complained of. */
  readonly ended: Promise<string>;
  /** Hands over a message, once loaded. What is lost with the process is not told. */
  send(message: object): void;
  /** Asks the process to end, and ends it by force if it does not. */
  close(): Promise<void>;
}

/** What a process sends once, before any other message. */
export type FirstMessage<Info> =
  | { readonly kind: 'ready'; readonly info: Info }
  /** It cannot work: a SetupError's parts. */
  | { readonly kind: 'notReady'; readonly fact: string; readonly remedy: string };

export interface ChildProcessOptions<Message> {
  /** Path of the TypeScript module that the process runs. */
  readonly entry: string;
  /** What the process is told at its start; it is JSON, and everybody on the machine can read it. */
  readonly argument: unknown;
  /** How long the process may take to end when it is asked to, in milliseconds. */
  readonly patienceMs: number;
  /** Takes every message after the first. */
  readonly onMessage: (message: Message) => void;
  /** Makes the error for a process that ends while it is starting. */
  readonly failed: (reason: string) => Error;
}

const COMPLAINT_MS = 500;
const COMPLAINT_LENGTH = 500;

/** Starts a process. */
export function startChildProcess<Info, Message extends { readonly kind: string }>(
  options: ChildProcessOptions<Message>,
): ChildProcess<Info> {
  const child = forkModule(options.entry, options.argument, 'pipe');
  const ended = endOf(child);
  return {
    ended,
    loaded: new Promise((resolve, reject) => {
      child.on('message', (message: Message | FirstMessage<Info>) => {
        if (isReady(message)) resolve(message.info);
        else if (isNotReady(message)) {
          child.disconnect();
          reject(new SetupError(message.fact, message.remedy));
        } else options.onMessage(message);
      });
      void ended.then((reason) => {
        reject(options.failed(reason));
      });
    }),
    send(message) {
      child.send(message, () => undefined);
    },
    async close() {
      if (child.connected) child.disconnect();
      const force = setTimeout(() => child.kill('SIGKILL'), options.patienceMs);
      await ended;
      clearTimeout(force);
    },
  };
}

function isReady<Info>(message: { readonly kind: string }): message is FirstMessage<Info> & { readonly kind: 'ready' } {
  return message.kind === 'ready';
}

function isNotReady(message: {
  readonly kind: string;
}): message is FirstMessage<unknown> & { readonly kind: 'notReady' } {
  return message.kind === 'notReady';
}

async function endOf(child: NodeChild): Promise<string> {
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
