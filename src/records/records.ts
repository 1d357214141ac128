import { createGaps, type Gaps } from './gaps.ts';
import { openRecordsFile } from './recordsFile.ts';
import { createSettings, type ServerSettings, type Settings } from './settings.ts';
import { createStock, type Stock } from './stock.ts';
import { createVotes, type Votes } from './votes.ts';
import { createWatches, type Watches } from './watches.ts';

/** What Parley itself has to keep, apart from the library, which can be built anew at any time. */
export interface Records {
  readonly settings: Pick<Settings, 'of'>;
  readonly gaps: Gaps;
  readonly votes: Votes;
  readonly watches: Watches;
  /** What the library is known to hold. */
  readonly stock: Stock;
  /** Switches a setting of a server; what it kept is dropped when it is switched off. */
  switch(guild: string, name: keyof ServerSettings, value: boolean): void;
  /** Drops what is older than it is kept, as is done when the records are opened, and carries what was written into the file. */
  tidy(): void;
  /** Drops all that is kept of a server, its settings included. */
  forget(guild: string): void;
  close(): void;
}

/** Milliseconds that a question or a vote is kept: 30 days. */
const KEPT_MS = 30 * 24 * 3_600_000;

/**
 * Opens the records of a folder; where there are none, they begin empty. Every write is short and done when it returns: a process
 * that is killed afterwards has lost nothing.
 *
 * @param now The time in milliseconds since 1970.
 * @throws SetupError when the file is damaged, of a newer version, or cannot be opened or written.
 */
export function openRecords(folder: string, now: () => number = Date.now): Records {
  const database = openRecordsFile(folder);
  const settings = createSettings(database);
  const gaps = createGaps(database, now);
  const votes = createVotes(database, now);
  const watches = createWatches(database);
  const dropOld = () => {
    gaps.dropBefore(now() - KEPT_MS);
    votes.dropBefore(now() - KEPT_MS);
  };
  const dropKept = {
    gaps: (guild: string) => {
      gaps.forget(guild);
      votes.forgetQuestions(guild);
    },
    feedback: (guild: string) => {
      votes.forget(guild);
    },
  };
  dropOld();
  return {
    settings,
    gaps,
    votes,
    watches,
    stock: createStock(database),
    switch: database.transaction((guild: string, name: keyof ServerSettings, value: boolean) => {
      settings.set(guild, name, value);
      if (!value) dropKept[name](guild);
    }),
    tidy: () => {
      dropOld();
      // Once in a while only, and PASSIVE, which leaves the -wal as it is: both are being copied perhaps.
      database.pragma('wal_checkpoint(PASSIVE)');
    },
    forget: database.transaction((guild: string) => {
      for (const part of [settings, gaps, votes, watches]) part.forget(guild);
    }),
    close: () => {
      database.close();
    },
  };
}
