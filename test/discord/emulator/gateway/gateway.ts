import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';
import { applicationPayload } from '../rest/routes/lookupRoutes.ts';
import { guildCreatePayload } from '../world/guilds.ts';
import type { World } from '../world/world.ts';
import { createConnection, type Connection } from './connection.ts';
import { createDispatchFaults, type DispatchFaults } from './dispatchFaults.ts';
import { createGatewayFaults, type GatewayFaults } from './gatewayFaults.ts';
import { intentsFault } from './intents.ts';
import { createSession, type Session } from './session.ts';

/** The gateway: whoever is connected, and the sessions. */
export interface Gateway {
  /** Takes a connection, or refuses it. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Open connections, oldest first. */
  connections(): readonly Connection[];
  /** Closes a connection for the server's part: some codes end the session. */
  close(connection: Connection, code: number): void;
  /** Sessions that have not ended, oldest first. */
  sessions(): readonly Session[];
  readonly faults: GatewayFaults;
  readonly dispatchFaults: DispatchFaults;
  readonly counts: { identified: number; resumed: number; resumesAsked: number };
  /** As in `GET /gateway/bot`. */
  readonly starts: { remaining: number };
  end(): void;
}

const ENDING: readonly number[] = [1000, 4004, 4007, 4010, 4011, 4012, 4013, 4014];
const identifyForm = z.object({
  token: z.string(),
  intents: z.unknown(),
  properties: z.record(z.string(), z.unknown()),
  shard: z.tuple([z.literal(0), z.literal(1)]).optional(),
});
const resumeForm = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** Makes a gateway that is told of the world's events. */
export function createGateway(world: World, address: () => string, heartbeatMs: number): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const open = new Map<Connection, Session | null>();
  const faults = createGatewayFaults();
  const dispatchFaults = createDispatchFaults();
  const counts = { identified: 0, resumed: 0, resumesAsked: 0 };
  const starts = { remaining: 1000 };

  const close = (connection: Connection, code: number) => {
    const session = open.get(connection);
    session?.disconnect();
    open.set(connection, null);
    if (session && ENDING.includes(code)) sessions.delete(session.id);
    connection.close(code);
  };
  const identify = (connection: Connection, data: unknown) => {
    const form = identifyForm.safeParse(data);
    const fault = form.success ? identifyFault(world, form.data) : 4002;
    if (!form.success || fault !== null) {
      close(connection, fault ?? 4002);
      return;
    }
    const session = createSession(world.nextId(), Number(form.data.intents), world.bot.id, dispatchFaults);
    sessions.set(session.id, session);
    open.set(connection, session);
    counts.identified += 1;
    starts.remaining -= 1;
    session.connect(connection.send);
    session.dispatchAny({ type: 'READY', data: readyPayload(world, session.id, address()) });
    for (const guild of joinedGuilds(world))
      if (guild.available) session.dispatch({ type: 'GUILD_CREATE', data: guildCreatePayload(world, guild) });
    world.changes.emit();
  };
  const resume = (connection: Connection, data: unknown) => {
    counts.resumesAsked += 1;
    world.changes.emit();
    if (!faults.answersResumes()) return;
    const form = resumeForm.safeParse(data);
    const session = form.success ? sessions.get(form.data.session_id) : undefined;
    if (form.success && form.data.token !== world.auth.token) close(connection, 4004);
    else if (!form.success || !session || faults.takeRefusedResume()) connection.send({ op: 9, d: false });
    else if (form.data.seq > session.sequence()) close(connection, 4007);
    else {
      open.set(connection, session);
      counts.resumed += 1;
      session.resume(form.data.seq, connection.send);
      world.changes.emit();
    }
  };
  const accept = (socket: WebSocket, request: IncomingMessage) => {
    const connection = createConnection(socket, heartbeatMs, {
      identify: (data) => {
        faults.withClosing(
          (code) => {
            close(connection, code);
          },
          () => {
            identify(connection, data);
          },
        );
      },
      resume: (data) => {
        faults.withClosing(
          (code) => {
            close(connection, code);
          },
          () => {
            resume(connection, data);
          },
        );
      },
      acknowledges: faults.acknowledges,
      closed: (code) => {
        const session = open.get(connection);
        open.delete(connection);
        session?.disconnect();
        if (session && (code === 1000 || code === 1001)) sessions.delete(session.id);
        world.changes.emit();
      },
    });
    open.set(connection, null);
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    if (query.get('v') !== '10' || query.get('encoding') !== 'json') close(connection, 4012);
  };

  const stop = world.dispatches.listen((event) => {
    for (const session of sessions.values()) session.dispatch(event);
  });
  return {
    upgrade: (request, socket, head) => {
      if (faults.takeRefusedHandshake()) socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
      else
        server.handleUpgrade(request, socket, head, (accepted) => {
          accept(accepted, request);
        });
    },
    connections: () => [...open.keys()],
    close,
    sessions: () => [...sessions.values()],
    faults,
    dispatchFaults,
    counts,
    starts,
    end: () => {
      stop();
      for (const connection of open.keys()) connection.cut();
      server.close();
    },
  };
}

const joinedGuilds = (world: World) => [...world.guilds.values()].filter(({ members }) => members.has(world.bot.id));

function identifyFault(world: World, form: z.infer<typeof identifyForm>): number | null {
  return form.token === world.auth.token ? intentsFault(form.intents, world.portal) : 4004;
}

function readyPayload(world: World, sessionId: string, address: string): Readonly<Record<string, unknown>> {
  const { id, flags } = applicationPayload(world);
  return {
    v: 10,
    user: world.bot,
    guilds: joinedGuilds(world).map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: sessionId,
    resume_gateway_url: address,
    application: { id, flags },
    shard: [0, 1],
    user_settings: {},
    relationships: [],
    private_channels: [],
  };
}
