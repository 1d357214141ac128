import type { Health, HealthState } from './health.ts';
import { SessionFault } from './sessionFault.ts';

export interface WatchdogTimings {
  /** Milliseconds between two looks. */
  readonly lookMs: number;
  /** Milliseconds without connection after which that is told; doubled each time until it is back. */
  readonly alarmMs: number;
  /** Milliseconds without success after which a session on which nothing happens is dropped for a new one. */
  readonly stuckMs: number;
  /** How many times in a row that is tried before the session ends. */
  readonly renewals: number;
  /** A connection that is lost this often within that many milliseconds is told of. */
  readonly losses: number;
  readonly lossesMs: number;
}

export interface WatchdogOptions {
  readonly health: Health;
  /** Begins a new session; false where the client is connecting anyway. */
  readonly renew: () => Promise<boolean>;
  readonly log: (line: string) => void;
  /** Ends the session. */
  readonly giveUp: (fault: SessionFault) => void;
  readonly timings: WatchdogTimings;
  readonly clock?: () => number;
}

/**
 * Looks after the connection where Discord's client does not: it tells when there is none for long or it is lost again and again, and
 * begins a new session when taking up the old one never ends, for which the client has no time limit.
 *
 * @returns what ends the watch.
 */
export function watchOver(options: WatchdogOptions): () => void {
  const { health, timings, clock = Date.now } = options;
  const looks = [alarm(options), renewal(options), restlessness(options)];
  const timer = setInterval(() => {
    for (const look of looks) look(health.now(), clock());
  }, timings.lookMs);
  return () => {
    clearInterval(timer);
  };
}

type Look = (health: HealthState, now: number) => void;

function alarm({ log, timings }: WatchdogOptions): Look {
  let dueMs = timings.alarmMs;
  return ({ state, since, attempts }, now) => {
    if (state === 'ready') {
      if (dueMs > timings.alarmMs) log('The connection to Discord is back.');
      dueMs = timings.alarmMs;
    } else if (state !== 'down' && now - since >= dueMs) {
      dueMs = 2 * Math.max(now - since, dueMs);
      const clockTime = new Date(since).toISOString().slice(11, 19);
      log(`No connection to Discord since ${clockTime} UTC, ${attempts} attempts so far; still trying.`);
    }
  };
}

function renewal({ renew, log, giveUp, timings }: WatchdogOptions): Look {
  let [renewals, renewedAt] = [0, 0];
  return ({ state, since }, now) => {
    if (state === 'ready') renewals = 0;
    if (state === 'ready' || state === 'down' || now - Math.max(since, renewedAt) < timings.stuckMs) return;
    renewedAt = now;
    if (renewals === timings.renewals)
      giveUp(new SessionFault('temporary', 'The session with Discord does not come about.', 'Start again later.'));
    else
      void renew().then((begun) => {
        if (!begun) return;
        renewals += 1;
        log('Discord does not go on with the session; a new one is begun. What was written meanwhile may be lost.');
      });
  };
}

function restlessness({ health, log, timings }: WatchdogOptions): Look {
  let from = { at: 0, losses: 0 };
  return (_state, now) => {
    const losses = health.losses();
    if (losses - from.losses >= timings.losses) {
      const minutes = Math.ceil(timings.lossesMs / 60_000);
      log(
        `The connection to Discord was lost ${losses - from.losses} times within ${minutes} min, and came back each time.`,
      );
      from = { at: now, losses };
    } else if (now - from.at > timings.lossesMs) from = { at: now, losses };
  };
}
