import { type Client, Events, type Guild } from 'discord.js';
import type { Records } from '../records/records.ts';

/** How often what is older than it is kept is dropped. */
const TIDY_MS = 3_600_000;

/**
 * Keeps the records tidy while the bot runs, and drops what is kept of a server when the bot is removed from it; an outage of the
 * server is no removal.
 *
 * @returns ends that.
 */
export function tendRecords(client: Client, records: Records, log: (line: string) => void): () => void {
  const attempt = (what: string, work: () => void) => {
    try {
      work();
    } catch (error) {
      log(`${what}: ${String(error)}`);
    }
  };
  const forget = ({ id }: Guild) => {
    attempt('What is kept of a server that the bot was removed from could not be dropped', () => {
      records.forget(id);
    });
  };
  client.on(Events.GuildDelete, forget);
  const timer = setInterval(() => {
    attempt('The records could not be tidied', () => {
      records.tidy();
    });
  }, TIDY_MS).unref();
  return () => {
    client.off(Events.GuildDelete, forget);
    clearInterval(timer);
  };
}
