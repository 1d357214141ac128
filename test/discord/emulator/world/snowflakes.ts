import type { Clock } from '../clock.ts';

/** Milliseconds since 1970 of the first second of 2015, where Discord's ids begin. */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** Makes ids that carry the time of their making in the bits from 22 on, each higher than the one before. */
export function createSnowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const ofNow = (BigInt(clock.now()) - DISCORD_EPOCH) << 22n;
    last = ofNow > last ? ofNow : last + 1n;
    return last.toString();
  };
}
