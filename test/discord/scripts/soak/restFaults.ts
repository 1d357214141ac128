import type { Fault } from '../../emulator/faults.ts';
import type { RecordedRequest } from '../../emulator/rest/requestLog.ts';
import type { Random } from './random.ts';
import type { Tally } from './tally.ts';

/** Faults of REST requests. */
export interface RestFaults {
  /** What happens to a request. */
  readonly choose: (request: RecordedRequest) => Fault;
  /** Whether a message to that interaction was cut off after it was sent, so that nobody can know whether it arrived. */
  readonly wasCut: (interactionToken: string) => boolean;
  /** From now on none. */
  stop(): void;
}

/** Seconds that Discord asks to wait. */
const RETRY_AFTER = 0.3;

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['500', 500],
  ['502', 502],
  ['503', 503],
  ['no answer', 'lose-answer'],
  ['cut after the request', 'cut-after'],
  ['cut before the request', 'cut-before'],
  ['429 of the route', { rateLimit: 'user', retryAfter: RETRY_AFTER }],
  ['429 shared', { rateLimit: 'shared', retryAfter: RETRY_AFTER }],
  ['429 global', { rateLimit: 'global', retryAfter: RETRY_AFTER }],
  ['429 of Cloudflare', { rateLimit: 'cloudflare', retryAfter: RETRY_AFTER }],
];

/** So many answers of 500 in a row outlast what the client tries by itself. */
const OUTAGE = 5;

/** Puts each fault on a share of all requests. */
export function createRestFaults(random: Random, tally: Tally, share: number): RestFaults {
  const cut = new Set<string>();
  let outage = 0;
  let isStopped = false;
  return {
    wasCut: (token) => cut.has(token),
    stop: () => {
      isStopped = true;
    },
    choose: (request) => {
      if (isStopped) return 'ok';
      if (outage > 0) {
        outage -= 1;
        return 503;
      }
      if (random.chance(share)) {
        tally.add('an outage of REST');
        outage = OUTAGE;
        return 503;
      }
      const [name, fault] = FAULTS.find(() => random.chance(share)) ?? ['', 'ok'];
      if (fault === 'ok' || isSpared(request, fault)) return 'ok';
      tally.add(`REST: ${name}`);
      const token = /^\/webhooks\/\d+\/([^/]+)$/u.exec(request.path)?.[1];
      if (token !== undefined && (fault === 'cut-after' || fault === 'lose-answer')) cut.add(token);
      return fault;
    },
  };
}

/** The global limit does not hold for interactions. */
function isSpared({ path }: RecordedRequest, fault: Fault): boolean {
  const isGlobal = typeof fault === 'object' && 'rateLimit' in fault && fault.rateLimit === 'global';
  return isGlobal && /^\/(?:interactions|webhooks)\//u.test(path);
}
