import { type Client, Events, type WebSocketOptions } from 'discord.js';
import { once } from 'node:events';
import { inspect } from 'node:util';
import type { BotContext } from '../botContext.ts';
import { type CatchUp, createCatchUp } from './catchUp.ts';
import { createConnection } from './connection.ts';
import { createHealth, type Health } from './health.ts';
import { createIncoming, type Handlers } from './incoming.ts';
import { createInHand, type InHand, within } from './inHand.ts';
import { logIn } from './login.ts';
import { createQuietLog } from './quietLog.ts';
import { refusalOf, tokenRefused } from './refusals.ts';
import type { SessionFault } from './sessionFault.ts';
import { SESSION_TIMINGS, type SessionTimings } from './timings.ts';
import { watchOver } from './watchdog.ts';

export interface SessionOptions {
  readonly token: string;
  /** Base address of the REST interface, without version; Discord's own when null. */
  readonly api: string | null;
  readonly handlers: Handlers;
  /** What the handlers are given besides what the session itself has. */
  readonly given: Omit<BotContext, 'client' | 'inHand' | 'health'>;
  /** Ends a login that is under way. */
  readonly signal: AbortSignal;
  /** Instead of `SESSION_TIMINGS`. */
  readonly timings?: Partial<SessionTimings>;
  /** How identifications are spaced; as Discord asks for when left out. */
  readonly ws?: Pick<WebSocketOptions, 'buildIdentifyThrottler'>;
}

/** A bot that is logged in and takes questions. */
export interface Session {
  readonly client: Client<true>;
  /** Work that `close` waits for. */
  readonly inHand: InHand;
  /** Settles when the session cannot go on. */
  readonly ended: Promise<SessionFault>;

  /**
   * Takes no further questions, waits for those at work, apologises for what does not get ready in time, and leaves the gateway.
   *
   * @returns how many were apologised for.
   */
  close(): Promise<number>;
}

/**
 * Logs in, and hands what people do to the handlers until the session is closed.
 *
 * @throws SessionFault when Discord refuses the bot, or lets no session come about; the signal's reason when that is aborted.
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { token, api, ws = {}, handlers, given } = options;
  const { log } = given;
  const timings = { ...SESSION_TIMINGS, ...options.timings };
  const quietly = createQuietLog(log, timings.silenceMs);
  const [inHand, health, ending] = [createInHand(), createHealth(), new AbortController()];
  let context: BotContext | null = null;
  const incoming = createIncoming({
    handlers,
    context: () => context,
    onBug: (what, error) => {
      quietly(`${what} ${String(error)}`, `${what} could not be dealt with: ${inspect(error)}`);
    },
  });
  const catchUp = createCatchUp({
    take: incoming.take,
    onFault: (error) => {
      quietly('catching up', `What was written meanwhile in a channel cannot be read: ${String(error)}`);
    },
  });
  const connection = createConnection({
    api,
    ws,
    health,
    onTrouble: quietly,
    prepare: (client) => {
      incoming.follow(client);
      catchUp.follow(client);
      client.once(Events.ClientReady, (ready) => {
        context = { ...given, client: ready, inHand, health: health.now };
      });
    },
  });
  const end = (fault: SessionFault) => {
    ending.abort(fault);
  };
  const stopWatching = watchOver({ health, renew: connection.renew, log, giveUp: end, timings });
  try {
    const signal = AbortSignal.any([options.signal, ending.signal]);
    const client = await logIn({ token, makeClient: connection.makeClient, log, timings, signal });
    followEnd(client, health, end);
    followNewSessions(client, catchUp, log);
    return {
      client,
      inHand,
      ended: whenEnded(ending.signal),
      close: async () => {
        context = null;
        const apologies = await inHand.finish(timings);
        stopWatching();
        await within(timings.leaveMs, client.destroy());
        return apologies;
      },
    };
  } catch (error) {
    stopWatching();
    throw error;
  }
}

/** The client goes on as if nothing were the matter when the gateway closes for good, and when Discord takes the token back. */
function followEnd(client: Client<true>, health: Health, end: (fault: SessionFault) => void): void {
  const endWith = (fault: SessionFault | null) => {
    if (fault === null) return;
    health.down();
    end(fault);
  };
  client.on(Events.ShardDisconnect, ({ code }) => {
    endWith(refusalOf(code));
  });
  client.rest.on('response', ({ data }, { status }) => {
    if (status === 401 && data.auth) endWith(tokenRefused());
  });
}

function followNewSessions(client: Client<true>, catchUp: CatchUp, log: (line: string) => void): void {
  client.on(Events.ShardReady, () => {
    log('Discord has begun a new session; what was written meanwhile is read where the bot was being talked to.');
    void catchUp.read();
  });
}

async function whenEnded(signal: AbortSignal): Promise<SessionFault> {
  if (!signal.aborted) await once(signal, 'abort');
  return signal.reason as SessionFault;
}
