import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Goes up with every change to the tables or to how a column is coded; an older library is built anew. */
export const SCHEMA_VERSION = 1;

/**
 * Only `articles` says in which generations a row is valid; all else belongs to one article row and comes and goes with it.
 * `lastGeneration` is null while no generation is known that lacks the row. `entry` and `details` are the article in JSON,
 * what listing needs apart from the rest; the columns below are computed from `entry`. `words` has the `terms` of all articles
 * the other way round; it is written when a generation is committed.
 */
export const TABLES = `
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS generations (
  generation INTEGER PRIMARY KEY, committedAt TEXT NOT NULL, fingerprint TEXT NOT NULL, contentHash TEXT NOT NULL,
  articles INTEGER NOT NULL, passages INTEGER NOT NULL, sentences INTEGER NOT NULL, dimensions INTEGER NOT NULL,
  indexFile TEXT, indexBytes INTEGER, indexSha256 TEXT
);
CREATE TABLE IF NOT EXISTS articles (
  key INTEGER PRIMARY KEY AUTOINCREMENT, firstGeneration INTEGER NOT NULL, lastGeneration INTEGER,
  length INTEGER NOT NULL, entry TEXT NOT NULL, details TEXT NOT NULL, text TEXT NOT NULL, terms TEXT NOT NULL,
  id TEXT NOT NULL AS (entry ->> 'id'), path TEXT NOT NULL AS (entry ->> 'path'),
  date TEXT NOT NULL AS (entry ->> 'date'), contentHash TEXT NOT NULL AS (entry ->> 'contentHash')
);
CREATE INDEX IF NOT EXISTS articlesById ON articles (id);
CREATE TABLE IF NOT EXISTS passages (
  key INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, context TEXT NOT NULL, vector BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS passagesByArticle ON passages (article);
CREATE TABLE IF NOT EXISTS sentences (
  passage INTEGER NOT NULL REFERENCES passages ON DELETE CASCADE, ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, role TEXT NOT NULL, speaker TEXT, block INTEGER NOT NULL,
  sources TEXT NOT NULL, tokenCount INTEGER NOT NULL, tokenBytes INTEGER NOT NULL, PRIMARY KEY (passage, ordinal)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sentenceVectors (
  passage INTEGER PRIMARY KEY REFERENCES passages ON DELETE CASCADE, vectors BLOB NOT NULL, tokens BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS words (
  term TEXT NOT NULL, article INTEGER NOT NULL, frequency INTEGER NOT NULL, PRIMARY KEY (term, article)
) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS wordsOfArticle BEFORE DELETE ON articles BEGIN
  DELETE FROM words WHERE article = old.key AND term IN (SELECT key FROM json_each(old.terms));
END;
`;

/** Where the database of a schema version lies in the library's folder. */
export function databaseFile(folder: string, version = SCHEMA_VERSION): string {
  return join(folder, `parley-${version}.sqlite`);
}

/** The database files of the folder, with their `-wal` and `-shm`, by schema version; of a folder that is not there, none. */
export function databaseFiles(folder: string): readonly { readonly version: number; readonly file: string }[] {
  return namesIn(folder).flatMap((name) => {
    const version = /^parley-(\d+)\.sqlite(-wal|-shm)?$/.exec(name)?.[1];
    return version === undefined ? [] : [{ version: Number(version), file: join(folder, name) }];
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
