/** Numbers that look random and are the same at every run of the same seed. */
export interface Random {
  /** From 0, less than 1. */
  next(): number;
  /** True with that probability. */
  chance(probability: number): boolean;
  /** One of them, all as likely; undefined of none. */
  pick<T>(from: readonly T[]): T | undefined;
}

/** Makes numbers by mulberry32 (Tommy Ettinger, 2017). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    pick: (from) => from[Math.floor(next() * from.length)],
  };
}
