/** Measures steps one after the other, in milliseconds. */
export interface Stopwatch {
  /** Time since the last lap, or since the start. */
  lap(): number;
  /** Time since the start. */
  total(): number;
}

/** Starts at once. */
export function createStopwatch(): Stopwatch {
  const start = performance.now();
  let last = start;
  return {
    lap: () => {
      const now = performance.now();
      const elapsed = now - last;
      last = now;
      return elapsed;
    },
    total: () => performance.now() - start,
  };
}
