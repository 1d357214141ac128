import type { Database } from 'better-sqlite3';

/** What moderators switch on or off for a server; off until somebody switches it on. */
export interface ServerSettings {
  /** Whether questions that the articles cannot answer are kept. */
  readonly gaps: boolean;
  /** Whether answers have buttons to vote on them. */
  readonly feedback: boolean;
}

export interface Settings {
  of(guild: string): ServerSettings;
  set(guild: string, name: keyof ServerSettings, value: boolean): void;
  /** Drops the settings of a server. */
  forget(guild: string): void;
}

/** The settings of servers, by their ids. */
export function createSettings(database: Database): Settings {
  const held = database.prepare<[string], { name: string; value: number }>(
    'SELECT name, value FROM settings WHERE guild = ?',
  );
  const put = database.prepare('INSERT OR REPLACE INTO settings (guild, name, value) VALUES (?, ?, ?)');
  const drop = database.prepare('DELETE FROM settings WHERE guild = ?');
  return {
    of: (guild) => {
      const values = new Map(held.all(guild).map(({ name, value }) => [name, value === 1]));
      return { gaps: values.get('gaps') ?? false, feedback: values.get('feedback') ?? false };
    },
    set: (guild, name, value) => {
      put.run(guild, name, value ? 1 : 0);
    },
    forget: (guild) => {
      drop.run(guild);
    },
  };
}
