/**
 * How the connection to Discord is. Discord's client itself says "ready" for ever after its first success, also when it has lost the
 * connection for good.
 */
export interface HealthState {
  /** `connecting` before the first success, `resuming` while a lost connection is taken up again, `down` when it is lost for good. */
  readonly state: 'connecting' | 'ready' | 'resuming' | 'down';
  /** Since when, in milliseconds since 1970. */
  readonly since: number;
  /** Attempts to connect that have failed since it was last ready. */
  readonly attempts: number;
}

export interface Health {
  readonly now: () => HealthState;
  readonly ready: () => void;
  /** The connection was lost, or an attempt to connect has failed. */
  readonly lost: () => void;
  /** It is lost for good. */
  readonly down: () => void;
  /** How many times it was lost so far. */
  readonly losses: () => number;
}

/** Follows how the connection is, from the first attempt on. */
export function createHealth(clock: () => number = Date.now): Health {
  let current: HealthState = { state: 'connecting', since: clock(), attempts: 0 };
  let losses = 0;
  return {
    now: () => current,
    ready: () => {
      if (current.state !== 'ready') current = { state: 'ready', since: clock(), attempts: 0 };
    },
    lost: () => {
      if (current.state === 'ready') {
        current = { state: 'resuming', since: clock(), attempts: 0 };
        losses += 1;
      } else current = { ...current, attempts: current.attempts + 1 };
    },
    down: () => {
      current = { ...current, state: 'down', since: clock() };
    },
    losses: () => losses,
  };
}
