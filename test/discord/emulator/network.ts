import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFaults, type FaultPlan } from './faults.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { createRateLimits, type RateLimit } from './rest/rateLimits.ts';
import { createRequestLog, type RequestLog } from './rest/requestLog.ts';
import { createRestHandler } from './rest/restServer.ts';
import { commandRoutes } from './rest/routes/commandRoutes.ts';
import { gatewayRoutes } from './rest/routes/gatewayRoutes.ts';
import { interactionRoutes } from './rest/routes/interactionRoutes.ts';
import { lookupRoutes } from './rest/routes/lookupRoutes.ts';
import { messageRoutes } from './rest/routes/messageRoutes.ts';
import { reactionRoutes } from './rest/routes/reactionRoutes.ts';
import { readingRoutes } from './rest/routes/readingRoutes.ts';
import { threadRoutes } from './rest/routes/threadRoutes.ts';
import { createCommandStore, type CommandStore } from './world/commandStore.ts';
import type { World } from './world/world.ts';

/** How the port behaves. */
export interface NetworkOptions {
  /** 1,000 unless given. */
  readonly heartbeatIntervalMs?: number;
  /** Milliseconds that every REST answer takes; 0 unless given. */
  readonly latencyMs?: number;
  /** Requests a second that the global limit allows; 50 unless given. */
  readonly globalPerSecond?: number;
  /** Limits of routes (by template, as in `POST /channels/:channel/messages`); 50 in 1,000 ms unless given. */
  readonly rateLimits?: Readonly<Record<string, RateLimit>>;
}

/** The port, and what stands behind it. */
export interface Network {
  readonly port: number;
  readonly gateway: Gateway;
  readonly faults: FaultPlan;
  readonly log: RequestLog;
  readonly commands: CommandStore;
  readonly close: () => Promise<void>;
}

/** Opens a free port of the loopback interface for REST and gateway. */
export async function listen(world: World, options: NetworkOptions): Promise<Network> {
  const server = createServer();
  const port = await openPort(server);
  world.media.base = `http://127.0.0.1:${port}/attachments`;
  const address = () => `ws://127.0.0.1:${port}`;
  const gateway = createGateway(world, address, options.heartbeatIntervalMs ?? 1_000);
  const commands = createCommandStore(world);
  const parts = {
    world,
    routes: [...allRoutes(world, commands), ...gatewayRoutes(address, gateway.starts)],
    faults: createFaults(),
    limits: createRateLimits(world.clock, options.globalPerSecond ?? 50, options.rateLimits ?? {}),
    log: createRequestLog(),
    latencyMs: options.latencyMs ?? 0,
  };
  const handle = createRestHandler(parts);
  server.on('request', (request, response) => void handle(request, response));
  server.on('upgrade', (request, socket, head) => {
    gateway.upgrade(request, socket, head);
  });
  return {
    port,
    gateway,
    commands,
    faults: parts.faults,
    log: parts.log,
    close: () => {
      gateway.end();
      return closePort(server);
    },
  };
}

function allRoutes(world: World, commands: CommandStore) {
  return [
    ...messageRoutes(world),
    ...readingRoutes(world),
    ...reactionRoutes(world),
    ...threadRoutes(world),
    ...lookupRoutes(world),
    ...commandRoutes(world, commands),
    ...interactionRoutes(world),
  ];
}

function openPort(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function closePort(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
