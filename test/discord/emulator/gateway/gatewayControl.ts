import type { Gateway } from './gateway.ts';

/** What a test does to the gateway. Where it says "the client", that is whoever is connected now. */
export interface GatewayControl {
  /** Sessions that were identified and have not ended, connected or not, oldest first. */
  sessions(): readonly SessionView[];
  /** How often a client has identified, and resumed successfully, so far. */
  readonly identified: number;
  readonly resumed: number;
  /** How often a client has asked to resume so far, answered or not. */
  readonly resumesAsked: number;
  /** Closes the client's connection with a code; the session stays open for a resume unless the code is 1000 or 1001 or one of those that end it. */
  close(code: number): void;
  /** Cuts the client's connection without a closing frame (1006). */
  cut(): void;
  /** Asks the client to reconnect and resume: op 7. */
  requestReconnect(): void;
  /** Tells the client that its session is invalid: op 9. */
  invalidateSession(resumable: boolean): void;
  /** Asks for a heartbeat at once: op 1. */
  requestHeartbeat(): void;
  /** Refuses connections (503 at the handshake) until `allow` is called. */
  refuseHandshakes(): { readonly refused: number; allow(): void };
  /** Closes every new connection with a code as soon as the client identifies or resumes, until `null` is given. */
  closeOnConnect(code: number | null): void;
  /** Whether op 6 is answered at all (true at first); heartbeats go on being acknowledged. */
  answerResumes(answer: boolean): void;
  /** Answers the next op 6 with op 9 `d:false`. */
  refuseNextResume(): void;
  /** Whether heartbeats are acknowledged (true at first). */
  acknowledgeHeartbeats(acknowledge: boolean): void;
  /** Sends the next dispatch (of this type, if given) twice. */
  duplicateNext(type?: string): void;
  /** Sends the next dispatch after the one that follows it. */
  swapNext(): void;
  /** Sends a dispatch as it stands, whatever intents say: malformed ones, say. */
  dispatch(type: string, data: unknown): void;
  /** What `session_start_limit.remaining` says from now on. */
  setSessionStarts(remaining: number): void;
}

/** A session as a test sees it. */
export interface SessionView {
  readonly id: string;
  readonly connected: boolean;
  /** Sequence number of the last dispatch. */
  readonly sequence: number;
  readonly intents: number;
}

/** Gives a test its hands on the gateway. */
export function createGatewayControl(gateway: Gateway): GatewayControl {
  const { faults, dispatchFaults } = gateway;
  const connection = () => {
    const last = gateway.connections().at(-1);
    if (!last) throw new Error('No client is connected to the gateway.');
    return last;
  };
  return {
    sessions: () =>
      gateway.sessions().map((session) => ({
        id: session.id,
        connected: session.isConnected(),
        sequence: session.sequence(),
        intents: session.intents,
      })),
    get identified() {
      return gateway.counts.identified;
    },
    get resumed() {
      return gateway.counts.resumed;
    },
    get resumesAsked() {
      return gateway.counts.resumesAsked;
    },
    close: (code) => {
      gateway.close(connection(), code);
    },
    cut: () => {
      connection().cut();
    },
    requestReconnect: () => {
      connection().send({ op: 7, d: null });
    },
    invalidateSession: (resumable) => {
      connection().send({ op: 9, d: resumable });
    },
    requestHeartbeat: () => {
      connection().send({ op: 1, d: null });
    },
    refuseHandshakes: faults.refuseHandshakes,
    closeOnConnect: faults.closeOnConnect,
    answerResumes: faults.answerResumes,
    refuseNextResume: faults.refuseNextResume,
    acknowledgeHeartbeats: faults.acknowledgeHeartbeats,
    duplicateNext: dispatchFaults.duplicateNext,
    swapNext: dispatchFaults.swapNext,
    dispatch: (type, data) => {
      for (const session of gateway.sessions()) session.dispatchAny({ type, data });
    },
    setSessionStarts: (remaining) => {
      gateway.starts.remaining = remaining;
    },
  };
}
