import type { Dispatch } from '../world/world.ts';
import type { DispatchFaults } from './dispatchFaults.ts';
import { seenThrough } from './intents.ts';

/** A session: what a client has identified for, and the events of it, kept for a resume. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  sequence(): number;
  isConnected(): boolean;
  /** Sends an event if its intents let it through; while there is no connection it is kept. */
  dispatch(event: Dispatch): void;
  /** Sends an event as it stands. */
  dispatchAny(event: Dispatch): void;
  /** Sends what came after a number to a new connection, and RESUMED. */
  resume(after: number, send: Send): void;
  connect(send: Send): void;
  disconnect(): void;
}

/** Sends a payload to a client. */
export type Send = (payload: Readonly<Record<string, unknown>>) => void;

/** Events that are kept for a resume. */
const KEPT = 2_000;

/** Makes a session that is not connected yet. */
export function createSession(id: string, intents: number, botId: string, faults: DispatchFaults): Session {
  let log: readonly Readonly<Record<string, unknown>>[] = [];
  let sequence = 0;
  let send: Send | null = null;
  const put = ({ type, data }: Dispatch) => {
    const payload = { op: 0, s: ++sequence, t: type, d: data };
    log = [...log.slice(1 - KEPT), payload];
    send?.(payload);
  };
  return {
    id,
    intents,
    sequence: () => sequence,
    isConnected: () => send !== null,
    dispatch: (event) => {
      const seen = seenThrough(intents, event, botId);
      // What is due to one event is not to be spent on a session that nobody is on any more.
      if (seen) for (const one of send === null ? [seen] : faults.passed(seen)) put(one);
    },
    dispatchAny: put,
    resume: (after, to) => {
      send = to;
      for (const payload of log) if (Number(payload.s) > after) to(payload);
      put({ type: 'RESUMED', data: {} });
    },
    connect: (to) => {
      send = to;
    },
    disconnect: () => {
      send = null;
    },
  };
}
