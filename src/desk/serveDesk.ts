import type { Request } from '../process/backlog.ts';
import { SetupError } from '../setupError.ts';
import type { Desk } from './desk.ts';
import type { DeskCall, DeskMessage, DeskMethod } from './deskMessage.ts';
import { faultOf } from './requestFault.ts';

/** A desk, and what has to be let go after it. */
export interface ServedDesk {
  readonly desk: Desk;
  close(): Promise<void>;
}

/**
 * Lets the parent process ask a desk. When the parent lets go of this process, or ends, the desk is closed and the process ends.
 *
 * @param open Opens the desk; a SetupError is told the parent. Takes what lines for the person go through.
 */
export async function serveDesk(open: (onNotice: (line: string) => void) => Promise<ServedDesk>): Promise<void> {
  const onNotice = (line: string) => {
    tell({ kind: 'notice', line });
  };
  try {
    const served = await open(onNotice);
    const { desk } = served;
    process.on('message', (requests: readonly Request<DeskCall>[]) => {
      for (const request of requests) void reply(desk, request);
    });
    desk.onRenewed(() => {
      tell({ kind: 'renewed' });
    });
    endWith(async () => desk.close().finally(async () => served.close()));
    tell({ kind: 'ready', info: null });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    const fact = error.message.slice(0, -error.remedy.length).trim();
    tell({ kind: 'notReady', fact, remedy: error.remedy });
  }
}

async function reply(desk: Desk, { id, method, args }: Request<DeskCall>): Promise<void> {
  try {
    const calls = desk as unknown as Record<DeskMethod, (...args: readonly unknown[]) => Promise<unknown>>;
    tell({ kind: 'reply', id, outcome: { result: await calls[method](...args) } });
  } catch (error) {
    tell({ kind: 'reply', id, outcome: { fault: faultOf(error) } });
  }
}

function endWith(close: () => Promise<void>): void {
  process.removeAllListeners('disconnect');
  process.once('disconnect', () => {
    void close().finally(() => process.exit());
  });
  // The parent may have gone while the desk was being opened.
  if (!process.connected) process.exit();
}

function tell(message: DeskMessage): void {
  // A parent that is gone hears nothing: `disconnect` ends this process.
  process.send?.(message, undefined, undefined, () => undefined);
}
