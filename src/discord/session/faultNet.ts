import { inspect } from 'node:util';

export interface FaultNetOptions {
  /** Takes what was caught, whole; the kind tells one thing from another. */
  readonly log: (kind: string, text: string) => void;
  /** Called when nobody can tell what state the process is in. */
  readonly onBroken: (error: unknown) => void;
}

/**
 * Keeps the process running through exceptions that nobody has caught, where that is known to be safe: a promise that was rejected has
 * stopped only its own work, and an event that Discord's client cannot read (it throws on what it does not expect) is one event lost.
 * Any other exception may have left something half done.
 *
 * @returns what takes the net away.
 */
export function castFaultNet({ log, onBroken }: FaultNetOptions): () => void {
  const onRejection = (error: unknown) => {
    const what = isOfClient(error) ? 'An event of Discord could not be read and was left out' : 'Something went wrong';
    log(firstLine(error), `${what}: ${inspect(error)}`);
  };
  const onException = (error: unknown) => {
    if (isOfClient(error)) onRejection(error);
    else onBroken(error);
  };
  process.on('unhandledRejection', onRejection);
  process.on('uncaughtException', onException);
  return () => {
    process.off('unhandledRejection', onRejection);
    process.off('uncaughtException', onException);
  };
}

/** Whether it was thrown while the client took in an event. */
function isOfClient(error: unknown): boolean {
  return (
    error instanceof Error &&
    /[\\/]discord\.js[\\/]src[\\/]client[\\/](?:websocket|actions)[\\/]/u.test(error.stack ?? '')
  );
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
