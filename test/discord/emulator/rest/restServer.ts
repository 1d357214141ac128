import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, FaultPlan } from '../faults.ts';
import type { World } from '../world/world.ts';
import { ApiError } from './apiError.ts';
import { refusal, type HttpAnswer } from './httpAnswer.ts';
import type { RateLimits } from './rateLimits.ts';
import { readBody } from './requestBody.ts';
import type { RecordedRequest, RequestLog } from './requestLog.ts';
import { createCall, matchTemplate, type Route } from './route.ts';

/** What the REST interface is made of. */
export interface RestParts {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly faults: FaultPlan;
  readonly limits: RateLimits;
  readonly log: RequestLog;
  readonly latencyMs: number;
}

interface Found {
  readonly route: Route;
  readonly segments: ReadonlyMap<string, string>;
}

/** Answers requests below `/api/v10`, as they stand or as a fault wants it. */
export function createRestHandler(
  parts: RestParts,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith('/attachments/')) {
      sendAttachment(parts.world, url, response);
      return;
    }
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10(?=\/)/u, '');
    const method = request.method ?? 'GET';
    const found = findRoute(parts.routes, `${method} ${path}`);
    try {
      const { body, files } = await readBody(request);
      const { request: recorded, answered } = parts.log.record({
        at: performance.now(),
        method,
        path,
        query: url.searchParams,
        route: found?.route.template ?? null,
        body,
        files,
        authorization: request.headers.authorization ?? null,
      });
      parts.world.changes.emit();
      const answer = await withFault(parts, recorded, found, parts.faults.next(recorded));
      if (parts.latencyMs > 0) await pause(parts.latencyMs);
      if (answer === 'cut') {
        request.socket.destroy();
      } else if (answer !== 'lost') {
        answered(answer.status);
        send(response, answer);
        parts.world.changes.emit();
      }
    } catch (error) {
      send(response, asRefusal(error));
    }
  };
}

function findRoute(routes: readonly Route[], address: string): Found | null {
  for (const route of routes) {
    const segments = matchTemplate(route.template, address);
    if (segments) return { route, segments };
  }
  return null;
}

async function withFault(
  parts: RestParts,
  request: RecordedRequest,
  found: Found | null,
  fault: Fault,
): Promise<HttpAnswer | 'cut' | 'lost'> {
  if (fault === 'cut-before') return 'cut';
  if (typeof fault === 'number') return refusal(new ApiError(fault, 0, `${fault}: emulated`));
  if (typeof fault === 'object' && 'status' in fault)
    return refusal(new ApiError(fault.status, fault.code, fault.message ?? 'Emulated'));
  if (typeof fault === 'object' && 'rateLimit' in fault) return limited(fault.rateLimit, fault.retryAfter, {});
  if (typeof fault === 'object' && 'hold' in fault) await fault.hold;
  const answer = perform(parts, request, found);
  if (typeof fault === 'object' && 'holdAnswer' in fault) await fault.holdAnswer;
  if (fault === 'cut-after') return 'cut';
  return fault === 'lose-answer' ? 'lost' : answer;
}

function perform({ world, limits }: RestParts, request: RecordedRequest, found: Found | null): HttpAnswer {
  if (!found) return refusal(new ApiError(404, 0, '404: Not Found'));
  const { route, segments } = found;
  if (route.authorized && (world.auth.token === null || request.authorization !== `Bot ${world.auth.token}`))
    return refusal(new ApiError(401, 0, '401: Unauthorized'));
  const verdict = limits.count(route.template, majorOf(segments));
  if (verdict.retryAfter !== null) return limited(verdict.scope, verdict.retryAfter, verdict.headers);
  try {
    const { status, body } = route.handle(createCall(segments, request));
    return { status, headers: verdict.headers, body };
  } catch (error) {
    return { ...asRefusal(error), headers: verdict.headers };
  }
}

/** Buckets are kept by channel, guild, or the token of a webhook. */
function majorOf(segments: ReadonlyMap<string, string>): string {
  return segments.get('channel') ?? segments.get('token') ?? segments.get('guild') ?? '';
}

/** A mistake of the emulator is a 500 that names it, so that it is not taken for Discord's. */
function asRefusal(error: unknown): HttpAnswer {
  return refusal(error instanceof ApiError ? error : new ApiError(500, 0, `The emulator failed: ${String(error)}`));
}

function limited(
  scope: 'user' | 'shared' | 'global' | 'cloudflare',
  retryAfter: number,
  headers: HttpAnswer['headers'],
): HttpAnswer {
  const wait = { ...headers, 'Retry-After': retryAfter.toFixed(3) };
  if (scope === 'cloudflare')
    return { status: 429, headers: wait, html: '<html><body>You are being rate limited</body></html>' };
  const isGlobal = scope === 'global';
  return {
    status: 429,
    headers: { ...wait, 'X-RateLimit-Scope': scope, ...(isGlobal ? { 'X-RateLimit-Global': 'true' } : {}) },
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global: isGlobal },
  };
}

function send(response: ServerResponse, { status, headers, body, html }: HttpAnswer): void {
  if (response.headersSent || response.destroyed) return;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.statusCode = status;
  if (html !== undefined) response.setHeader('Content-Type', 'text/html').end(html);
  else if (body === undefined) response.end();
  else response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
}

function sendAttachment(world: World, url: URL, response: ServerResponse): void {
  const bytes = world.attachments.get(url.pathname.split('/').at(-2) ?? '');
  response.statusCode = bytes ? 200 : 404;
  response.end(bytes);
}
