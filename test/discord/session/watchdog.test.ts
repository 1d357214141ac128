import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHealth } from '../../../src/discord/session/health.ts';
import { type SessionFault } from '../../../src/discord/session/sessionFault.ts';
import { SESSION_TIMINGS } from '../../../src/discord/session/timings.ts';
import { watchOver } from '../../../src/discord/session/watchdog.ts';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A watched connection; `renewable` tells whether there is a connection to drop. */
function watched({ renewable = true } = {}) {
  const health = createHealth();
  const lines: string[] = [];
  const faults: SessionFault[] = [];
  let renewed = 0;
  const stop = watchOver({
    health,
    renew: async () => {
      if (renewable) renewed += 1;
      return Promise.resolve(renewable);
    },
    log: (line) => lines.push(line),
    giveUp: (fault) => faults.push(fault),
    timings: SESSION_TIMINGS,
  });
  return { health, lines, faults, renewed: () => renewed, stop };
}

describe('a connection that is lost', () => {
  it('is not spoken of when it comes back at once', async () => {
    const { health, lines } = watched();
    health.ready();
    await vi.advanceTimersByTimeAsync(MINUTE);
    health.lost();
    await vi.advanceTimersByTimeAsync(10_000);
    health.ready();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(lines).toEqual([]);
  });

  it('is told of ever more rarely, and so is its return', async () => {
    vi.setSystemTime(Date.UTC(2025, 3, 10, 12, 0, 0));
    const { health, lines } = watched({ renewable: false });
    health.ready();
    health.lost();
    for (let second = 0; second < 240; second++) {
      health.lost();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(lines).toEqual(
      [15, 30, 60, 120, 240].map(
        (attempts) => `No connection to Discord since 12:00:00 UTC, ${attempts} attempts so far; still trying.`,
      ),
    );
    health.ready();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(lines.slice(5)).toEqual(['The connection to Discord is back.']);
  });

  it('again and again is told once in a while, though it comes back each time', async () => {
    const { health, lines } = watched();
    for (let second = 0; second < 45; second++) {
      health.ready();
      health.lost();
      health.ready();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(lines).toEqual(
      Array(2).fill('The connection to Discord was lost 20 times within 10 min, and came back each time.'),
    );
  });

  it('now and then is nothing to tell of', async () => {
    const { health, lines } = watched();
    for (let minute = 0; minute < 60; minute++) {
      health.ready();
      health.lost();
      health.ready();
      await vi.advanceTimersByTimeAsync(MINUTE);
    }
    expect(lines).toEqual([]);
  });
});

describe('a session that does not go on', () => {
  it('is dropped for a new one after its time', async () => {
    const { health, lines, renewed } = watched();
    health.ready();
    health.lost();
    await vi.advanceTimersByTimeAsync(5 * MINUTE - 1000);
    expect(renewed()).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(renewed()).toBe(1);
    expect(lines.at(-1)).toMatch(/^Discord does not go on with the session; a new one is begun\./u);
  });

  it('is given up after three in vain, with an exit code for "later"', async () => {
    const { health, faults, renewed } = watched();
    health.lost();
    await vi.advanceTimersByTimeAsync(15 * MINUTE);
    expect(renewed()).toBe(3);
    expect(faults).toEqual([]);
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(faults.map(({ exitCode }) => exitCode)).toEqual([75]);
    expect(renewed()).toBe(3);
  });

  it('is not given up when one of them comes about', async () => {
    const { health, faults, renewed } = watched();
    for (let time = 0; time < 6; time++) {
      health.lost();
      await vi.advanceTimersByTimeAsync(6 * MINUTE);
      health.ready();
      await vi.advanceTimersByTimeAsync(MINUTE);
    }
    expect(renewed()).toBe(6);
    expect(faults).toEqual([]);
  });

  it('is left alone while the client is connecting, however long', async () => {
    const { health, faults } = watched({ renewable: false });
    health.lost();
    await vi.advanceTimersByTimeAsync(600 * MINUTE);
    expect(faults).toEqual([]);
  });

  it('is left alone when it is lost for good, or nobody watches any more', async () => {
    const { health, lines, renewed, stop } = watched();
    health.down();
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    health.lost();
    stop();
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(renewed()).toBe(0);
    expect(lines).toEqual([]);
  });
});
