/** The emulator's time: the real one, moved ahead by what a test has advanced it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Lets `ms` milliseconds pass at once, for the limits of 3 seconds and 15 minutes; the client's own timers do not notice. */
  advance(ms: number): void;
}

/** Makes a clock that starts at the real time. */
export function createClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance: (ms) => {
      ahead += ms;
    },
  };
}
