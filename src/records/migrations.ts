import type { Database } from 'better-sqlite3';
import { SetupError } from '../setupError.ts';

/** A step from one version of the tables to the next. What was released once is never changed: a change is a new step. */
interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** In order, counted from 1 without gaps. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    // Times are milliseconds since 1970. A gap's `wording` is its question without case, space and punctuation; `nearest` is JSON.
    // A voter is a keyed hash; the key is one of the secrets.
    sql: `
      CREATE TABLE secrets (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
      CREATE TABLE settings (
        guild TEXT NOT NULL, name TEXT NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (guild, name)
      ) WITHOUT ROWID;
      CREATE TABLE gaps (
        key INTEGER PRIMARY KEY, guild TEXT NOT NULL, askedAt INTEGER NOT NULL,
        wording TEXT NOT NULL, question TEXT NOT NULL, nearest TEXT
      );
      CREATE INDEX gapsByGuild ON gaps (guild, askedAt);
      CREATE TABLE ratedAnswers (
        key INTEGER PRIMARY KEY, guild TEXT NOT NULL, channel TEXT NOT NULL, message TEXT NOT NULL, edition TEXT NOT NULL,
        ratedAt INTEGER NOT NULL, question TEXT, UNIQUE (guild, channel, message, edition)
      );
      CREATE TABLE votes (
        answer INTEGER NOT NULL REFERENCES ratedAnswers ON DELETE CASCADE, voter BLOB NOT NULL, helpful INTEGER NOT NULL,
        PRIMARY KEY (answer, voter)
      ) WITHOUT ROWID;
    `,
  },
  {
    version: 2,
    // Ids of watches are never given twice. What was stocked is never dropped: a sentence that comes back is not new.
    sql: `
      CREATE TABLE watches (
        id INTEGER PRIMARY KEY AUTOINCREMENT, guild TEXT NOT NULL, channel TEXT NOT NULL, topic TEXT NOT NULL,
        wording TEXT NOT NULL, everyMs INTEGER NOT NULL, seen INTEGER NOT NULL, postedAt INTEGER,
        UNIQUE (channel, wording)
      );
      CREATE INDEX watchesByGuild ON watches (guild);
      CREATE TABLE watchPosts (
        watch INTEGER PRIMARY KEY REFERENCES watches ON DELETE CASCADE,
        upTo INTEGER NOT NULL, heading TEXT NOT NULL, at INTEGER NOT NULL
      );
      CREATE TABLE stockedArticles (article TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE stockedSentences (
        mark TEXT PRIMARY KEY, article TEXT NOT NULL, arrival INTEGER NOT NULL
      ) WITHOUT ROWID;
      CREATE INDEX stockedByArrival ON stockedSentences (arrival);
    `,
  },
];

/**
 * Brings the tables up to the newest version: each step as a whole, or not at all.
 *
 * @param file Named where the database is of a newer version than this program.
 * @param steps `MIGRATIONS` when left out.
 * @throws SetupError when it is.
 */
export function migrate(database: Database, file: string, steps: readonly Migration[] = MIGRATIONS): void {
  const newest = steps.at(-1)?.version ?? 0;
  const held = versionOf(database);
  if (held > newest)
    throw new SetupError(
      `${file} is of a newer Parley (its version is ${held}, this program knows ${newest}).`,
      'Update Parley, or set DATA_DIR to another folder.',
    );
  for (const step of steps) database.transaction(take).immediate(database, step);
}

function take(database: Database, { version, sql }: Migration): void {
  // Read anew under the lock: another process may just have taken the step.
  if (versionOf(database) >= version) return;
  database.exec(sql);
  database.pragma(`user_version = ${version}`);
}

function versionOf(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}
