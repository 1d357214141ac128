import type { LogInTimings } from './login.ts';
import type { WatchdogTimings } from './watchdog.ts';

/** All times of a session, in milliseconds. */
export interface SessionTimings extends LogInTimings, WatchdogTimings {
  /** For which the same trouble is not told again. */
  readonly silenceMs: number;
  /** That questions at work have when the bot is shut down. */
  readonly patienceMs: number;
  /** And then what is left for telling those who asked. */
  readonly apologyMs: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A shutdown takes ten seconds at most. */
export const SESSION_TIMINGS: SessionTimings = {
  firstRetryMs: 2 * SECOND,
  lastRetryMs: MINUTE,
  identifySpacingMs: 5.5 * SECOND,
  lookMs: SECOND,
  alarmMs: 15 * SECOND,
  stuckMs: 5 * MINUTE,
  renewals: 3,
  losses: 20,
  lossesMs: 10 * MINUTE,
  silenceMs: 10 * MINUTE,
  patienceMs: 8 * SECOND,
  apologyMs: SECOND,
  leaveMs: 0.5 * SECOND,
};
