import { type REST, Routes } from 'discord.js';

/** Discord shows typing for ten seconds. */
const RENEWED_AFTER = 8000;

/** Nobody believes in an answer after this. */
const LONGEST = 120_000;

/** Shows typing in a channel until it is stopped; where that is refused, it goes without. */
export function showTyping(rest: REST, channel: string): { stop(): void } {
  const show = () => {
    rest.post(Routes.channelTyping(channel)).catch(stop);
  };
  const renewal = setInterval(show, RENEWED_AFTER).unref();
  const end = setTimeout(stop, LONGEST).unref();
  function stop(): void {
    clearInterval(renewal);
    clearTimeout(end);
  }
  show();
  return { stop };
}
