import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { Send } from './session.ts';

/** A client's connection: frames in and out, heartbeats, and the limits on both. */
export interface Connection {
  readonly send: Send;
  close(code: number): void;
  cut(): void;
}

/** What a connection asks of the gateway. */
export interface ConnectionEvents {
  identify(data: unknown): void;
  resume(data: unknown): void;
  /** Whether heartbeats are acknowledged. */
  acknowledges(): boolean;
  closed(code: number): void;
}

const HELLO = 10;
const HEARTBEAT = 1;
const ACKNOWLEDGED = 11;
const IDENTIFY = 2;
const PRESENCE = 3;
const RESUME = 6;
const FRAME_BYTES = 4096;
const FRAMES_A_MINUTE = 120;
/** Milliseconds that a heartbeat may be late: more than a busy machine takes. */
const GRACE_MS = 10_000;

const frame = z.object({ op: z.int(), d: z.unknown().optional() });

/** Speaks with a client that has connected. */
export function createConnection(socket: WebSocket, intervalMs: number, events: ConnectionEvents): Connection {
  const arrivals: number[] = [];
  let isIdentified = false;
  const send: Send = (payload) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
  };
  const close = (code: number) => {
    socket.close(code);
  };
  const dead = setTimeout(close, intervalMs + GRACE_MS, 4009);

  const take = (op: number, data: unknown) => {
    if (op === HEARTBEAT) {
      dead.refresh();
      if (events.acknowledges()) send({ op: ACKNOWLEDGED });
    } else if (op === IDENTIFY || op === RESUME) {
      if (isIdentified) {
        close(4005);
        return;
      }
      isIdentified = true;
      if (op === IDENTIFY) events.identify(data);
      else events.resume(data);
    } else if (!isIdentified) close(4003);
    else if (op !== PRESENCE) close(4001);
  };
  socket.on('message', (bytes: Buffer) => {
    arrivals.push(performance.now());
    if (arrivals.length > FRAMES_A_MINUTE && performance.now() - (arrivals.shift() ?? 0) < 60_000) {
      close(4008);
      return;
    }
    const read = bytes.length > FRAME_BYTES ? null : parseFrame(bytes);
    if (read) take(read.op, read.d);
    else close(4002);
  });
  socket.on('close', (code) => {
    clearTimeout(dead);
    events.closed(code);
  });
  socket.on('error', () => {
    socket.terminate();
  });
  send({ op: HELLO, s: null, t: null, d: { heartbeat_interval: intervalMs } });
  return {
    send: (payload) => {
      // After op 9 the client may identify anew on the same connection.
      if (payload.op === 9) isIdentified = false;
      send(payload);
    },
    close,
    cut: () => {
      socket.terminate();
    },
  };
}

function parseFrame(bytes: Buffer): z.infer<typeof frame> | null {
  try {
    return frame.parse(JSON.parse(bytes.toString()));
  } catch {
    return null;
  }
}
