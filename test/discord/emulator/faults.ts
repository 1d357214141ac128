import type { RecordedRequest } from './rest/requestLog.ts';
import { matchTemplate } from './rest/route.ts';

/** What happens to one request instead of its being performed and answered. */
export type Fault =
  /** Nothing: it is performed and answered. */
  | 'ok'
  /** It is answered with this status and nothing is performed, as in `[500, 500, 'ok']`; 4xx come as an error of code 0. */
  | number
  /** It is answered with this error, as Discord words them, and nothing is performed. */
  | { readonly status: number; readonly code: number; readonly message?: string }
  /** It is performed, and the answer never comes: the connection stays open. */
  | 'lose-answer'
  /** It is performed, and then the connection is cut. */
  | 'cut-after'
  /** It is not performed: the connection is cut. */
  | 'cut-before'
  /** It is performed and answered once this is settled. */
  | { readonly hold: Promise<unknown> }
  /** It is performed at once, and the answer comes once this is settled. */
  | { readonly holdAnswer: Promise<unknown> }
  /** 429 after the rules of that scope; `cloudflare` is the HTML page without bucket headers. `retryAfter` is in seconds. */
  | { readonly rateLimit: 'user' | 'shared' | 'global' | 'cloudflare'; readonly retryAfter: number };

/** Puts faults on REST requests. */
export interface Faults {
  /**
   * Answers the next requests of a route by a script, one step for each; after it, requests are answered as ever. Scripts of the same
   * route queue up.
   * @param route as in `POST /channels/:id/messages` or `PATCH /webhooks/:app/:token/messages/:id`: a segment with a colon stands for
   *   any, all others are exact (real ids too).
   */
  script(route: string, steps: readonly Fault[]): void;
  /** Asks for a fault at every request that no script takes, until `decide(null)`: for random faults. */
  decide(choose: ((request: RecordedRequest) => Fault) | null): void;
  /** How many steps of scripts were not used yet. */
  left(): number;
}

/** Faults, and what the server asks. */
export interface FaultPlan extends Faults {
  /** What happens to a request; uses up a step of a script. */
  next(request: RecordedRequest): Fault;
}

/** Makes a plan without faults. */
export function createFaults(): FaultPlan {
  let scripts: readonly { readonly route: string; readonly steps: Fault[] }[] = [];
  let decide: ((request: RecordedRequest) => Fault) | null = null;
  return {
    script: (route, steps) => {
      scripts = [...scripts, { route, steps: [...steps] }];
    },
    decide: (choose) => {
      decide = choose;
    },
    left: () => scripts.reduce((all, { steps }) => all + steps.length, 0),
    next: (request) => {
      const address = `${request.method} ${request.path}`;
      scripts = scripts.filter(({ steps }) => steps.length > 0);
      const script = scripts.find(({ route }) => matchTemplate(route, address) !== null);
      return script?.steps.shift() ?? decide?.(request) ?? 'ok';
    },
  };
}
