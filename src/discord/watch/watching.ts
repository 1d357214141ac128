import { type Client, Events } from 'discord.js';
import { inspect } from 'node:util';
import type { Desk } from '../../desk/desk.ts';
import { DeskError } from '../../desk/deskError.ts';
import type { Records } from '../../records/records.ts';
import type { Outgoing } from '../outgoing.ts';
import type { InHand } from '../session/inHand.ts';
import { createQuietLog } from '../session/quietLog.ts';
import { attend, type Attendance, dueAt, isDue } from './attend.ts';
import { takeStock } from './takeStock.ts';

export interface WatchingOptions {
  readonly client: Client<true>;
  readonly desk: Desk;
  readonly records: Pick<Records, 'watches' | 'stock'>;
  readonly outgoing: Outgoing;
  readonly inHand: InHand;
  readonly log: (line: string) => void;
  /** Milliseconds since 1970; `Date.now` when left out. */
  readonly now?: () => number;
  /** Calls a function after so many milliseconds, unless what it returns is called before; a timer that keeps no process alive when left out. */
  readonly wake?: (ms: number, call: () => void) => () => void;
}

/** Looks after the watches of all servers until it is stopped. */
export interface Watching {
  /** Looks now, and again where something changes meanwhile; settles when there is nothing to do. */
  look(): Promise<void>;
  /** Begins nothing more; what is being done is in hand. */
  stop(): void;
}

/** After so long is tried again what could not be done. Milliseconds. */
const RETRY_MS = 10 * 60_000;
/** The same trouble is told once an hour. */
const SILENCE_MS = 3_600_000;

/**
 * Begins to look after the watches: at once, when the library has changed, and when a watch may post that could not before. What came in
 * while the bot was away is found by comparing the library with the stock. Where nobody watches anything, nothing is looked at.
 */
export function startWatching(options: WatchingOptions): Watching {
  const { desk, records, inHand, log, now = Date.now, wake = later } = options;
  const { watches, stock } = records;
  const quietly = createQuietLog(log, SILENCE_MS, now);
  const attendance: Attendance = { ...options, watches, stock, quietly, now };
  let stopped = false;
  let isWanted = false;
  let looking: Promise<void> | null = null;
  let sleep: () => void = () => undefined;

  async function round(): Promise<void> {
    forgetLeftServers(attendance);
    if (watches.list(null).length === 0) return;
    await takeStock(desk, stock);
    for (const watch of watches.list(null)) {
      if (stopped) return;
      if (watches.intended(watch.id) === null && !isDue(watch, stock.latest(), now())) continue;
      await attend(attendance, watch).catch((error: unknown) => {
        if (!stopped) quietly(`watch ${watch.id}`, `News on “${watch.topic}” could not be posted: ${describe(error)}`);
      });
    }
  }

  async function lookWhileWanted(): Promise<void> {
    let failed = false;
    while (isWanted && !stopped) {
      isWanted = false;
      const done = inHand.begin();
      failed = await round().then(() => false, complain);
      done();
    }
    looking = null;
    sleep();
    const ms = stopped ? null : failed ? RETRY_MS : untilNext(attendance);
    sleep = ms === null ? () => undefined : wake(ms, () => void look());
  }

  /** The records may be what is amiss, so that nothing can be asked of them. */
  function complain(error: unknown): true {
    if (!stopped) quietly('round', `What is watched could not be looked after: ${describe(error)}`);
    return true;
  }

  async function look(): Promise<void> {
    isWanted = true;
    // Not at once: asking the desk may tell of a new library, and that would begin another one.
    return (looking ??= Promise.resolve().then(lookWhileWanted));
  }

  const unfollow = follow(attendance);
  desk.onRenewed(() => {
    if (!stopped) void look();
  });
  void look();
  return {
    look,
    stop: () => {
      stopped = true;
      sleep();
      unfollow();
    },
  };
}

function later(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms).unref();
  return () => {
    clearTimeout(timer);
  };
}

function describe(error: unknown): string {
  return error instanceof DeskError ? error.message : inspect(error);
}

/** Milliseconds until something is to be done; null where nothing is. */
function untilNext({ watches, stock, now }: Attendance): number | null {
  const latest = stock.latest();
  const waiting = watches.list(null).filter((watch) => latest > watch.seen || watches.intended(watch.id) !== null);
  if (waiting.length === 0) return null;
  // What is due and was not done just now is tried again later.
  return Math.min(...waiting.map((watch) => Math.max(dueAt(watch) - now(), 0) || RETRY_MS));
}

/** What was watched in servers that the bot was taken out of while it was away. */
function forgetLeftServers({ client, watches, log }: Attendance): void {
  for (const guild of new Set(watches.list(null).map((watch) => watch.guild))) {
    if (client.guilds.cache.has(guild)) continue;
    watches.forget(guild);
    log(`The bot is not in server ${guild} any more; what was watched there is forgotten.`);
  }
}

/** Watches go with their channel or thread. @returns what ends that. */
function follow({ client, watches, log, quietly }: Attendance): () => void {
  const onDeleted = ({ id }: { readonly id: string }) => {
    try {
      if (watches.leave(id) > 0) log(`Channel ${id} was deleted, and with it what was watched there.`);
    } catch (error) {
      quietly(
        'deleted',
        `What was watched in channel ${id}, which was deleted, could not be removed: ${String(error)}`,
      );
    }
  };
  client.on(Events.ChannelDelete, onDeleted);
  client.on(Events.ThreadDelete, onDeleted);
  return () => {
    client.off(Events.ChannelDelete, onDeleted);
    client.off(Events.ThreadDelete, onDeleted);
  };
}
