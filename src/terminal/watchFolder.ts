import { watch } from 'node:fs/promises';
import { SetupError } from '../setupError.ts';

/** How long a folder has to be quiet before its changes are taken up: editors and copies write in several steps. */
const QUIET_MS = 500;

/**
 * Calls `onChange` whenever files in the folder have changed, one call after the other, until the signal is aborted. A change that
 * cannot be taken up is told and the next one is waited for.
 *
 * @throws What `onChange` throws that is no SetupError.
 */
export async function watchFolder(
  folder: string,
  onChange: () => Promise<void>,
  onNotice: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController();
  const end = () => {
    stop.abort();
  };
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  onNotice(`Watching ${folder}; Ctrl-C ends.`);
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const take = () => {
    running = running.then(onChange).catch((error: unknown) => {
      if (!(error instanceof SetupError)) {
        end();
        throw error;
      }
      onNotice(error.message);
    });
    // It is awaited when the watch has ended.
    running.catch(() => undefined);
  };
  try {
    const events = watch(folder, { recursive: true, signal: stop.signal })[Symbol.asyncIterator]();
    while (!(await events.next()).done) {
      clearTimeout(timer);
      timer = setTimeout(take, QUIET_MS);
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  }
  clearTimeout(timer);
  await running;
}
