import { once } from 'node:events';
import { inspect } from 'node:util';
import type { Desk } from '../desk/desk.ts';
import type { Records } from '../records/records.ts';
import { createBookkeeping } from './bookkeeping.ts';
import { COMMANDS } from './commands/commands.ts';
import { onEdit } from './messages/onEdit.ts';
import { onMessage } from './messages/onMessage.ts';
import { onInteraction } from './onInteraction.ts';
import { createOutgoing } from './outgoing.ts';
import { tendRecords } from './tendRecords.ts';
import { arrive } from './session/arrival.ts';
import { castFaultNet } from './session/faultNet.ts';
import { within } from './session/inHand.ts';
import { createQuietLog } from './session/quietLog.ts';
import { openSession } from './session/session.ts';
import { SessionFault } from './session/sessionFault.ts';
import { SESSION_TIMINGS, type SessionTimings } from './session/timings.ts';
import { createTitleIndex } from './titleIndex.ts';
import { startWatching } from './watch/watching.ts';

export interface BotOptions {
  readonly token: string;
  /** Base address of the REST interface, without version; Discord's own when null. */
  readonly api: string | null;
  /** The server that the commands are registered for; all when null. */
  readonly guild: string | null;
  /** Closed when the bot ends. */
  readonly desk: Desk;
  /** Closed when the bot ends. */
  readonly records: Records;
  /** Takes lines for the person who runs the bot. */
  readonly log: (line: string) => void;
  readonly today: () => string;
  /** Shuts the bot down. */
  readonly signal: AbortSignal;
  readonly timings?: Partial<SessionTimings>;
}

/**
 * Runs the bot until it is shut down, or cannot go on.
 *
 * @returns the exit code of the process: 0 when it was shut down, else one of `EXIT_CODES`.
 */
export async function runBot(options: BotOptions): Promise<number> {
  const { desk, records, log, signal } = options;
  const timings = { ...SESSION_TIMINGS, ...options.timings };
  const broken = new AbortController();
  const removeNet = castFaultNet({
    log: createQuietLog(log, timings.silenceMs),
    onBroken: (error) => {
      broken.abort(
        new SessionFault('broken', 'Something in Parley is broken.', `Please report this:\n${inspect(error)}`),
      );
    },
  });
  try {
    return await live({ ...options, timings, signal: AbortSignal.any([signal, broken.signal]) });
  } catch (error) {
    if (signal.aborted) return 0;
    if (!(error instanceof SessionFault)) throw error;
    log(error.message);
    return error.exitCode;
  } finally {
    await within(timings.leaveMs, desk.close());
    records.close();
    removeNet();
  }
}

interface Life extends BotOptions {
  readonly timings: SessionTimings;
}

async function live(options: Life): Promise<number> {
  const { token, api, guild, desk, records, log, today, signal, timings } = options;
  const outgoing = createOutgoing({ log });
  const session = await openSession({
    token,
    api,
    handlers: { onMessage, onEdit, onInteraction },
    given: {
      desk,
      records,
      bookkeeping: createBookkeeping(records, log),
      outgoing,
      titles: createTitleIndex(desk, log),
      log,
      today,
    },
    signal,
    timings,
  });
  void arrive(session.client, { desk, commands: COMMANDS.map(({ data }) => data), guild, log });
  const stopTending = tendRecords(session.client, records, log);
  const { client, inHand } = session;
  const watching = startWatching({ client, desk, records, outgoing, inHand, log });
  const reason: unknown = await Promise.race([session.ended, aborted(signal)]);
  const fault = reason instanceof SessionFault ? reason : null;
  log(fault?.message ?? 'Shutting down; questions at work are finished first.');
  watching.stop();
  const apologies = await session.close();
  stopTending();
  if (apologies > 0)
    log(`${apologies} ${apologies === 1 ? 'question' : 'questions'} could not be finished; whoever asked was told.`);
  return fault?.exitCode ?? 0;
}

async function aborted(signal: AbortSignal): Promise<unknown> {
  if (!signal.aborted) await once(signal, 'abort');
  return signal.reason;
}
