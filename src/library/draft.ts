import type { Database } from 'better-sqlite3';
import type { Article } from '../corpus/article.ts';
import { articleInserter } from './articleRows.ts';
import { checkPassage } from './checkPassage.ts';
import { VALID } from './generations.ts';
import type { Generation } from './generations.ts';
import type { EmbeddedPassage, HeldArticle, LibraryWriter } from './library.ts';
import { passageInserter } from './passageInserter.ts';

/**
 * The next generation before its commit. It consists of what the tables hold as valid in it: rows that begin with it, and rows
 * of the current one that do not end there. Readers of the current one see neither.
 */
export interface Draft extends Pick<LibraryWriter, 'held' | 'put' | 'remove'> {
  /** Number of the next generation. */
  readonly generation: number;
  /** True when it would differ from the current one. */
  isChanged(): boolean;
}

/** Takes up what an interrupted build with the same fingerprint has put; what another has put is deleted. */
export function openDraft(database: Database, current: Generation | null, fingerprint: string): Draft {
  const last = current?.generation ?? 0;
  const sameModel = current?.fingerprint === fingerprint;
  database.transaction(resume).immediate(database, last, sameModel, fingerprint);
  const held = heldIn(database, last + 1);
  const leaveOut = articleRemover(database, last);
  const insertArticle = articleInserter(database);
  const insertPassage = passageInserter(database);
  const insert = database.transaction(
    (article: Article, passages: readonly EmbeddedPassage[], terms: ReadonlyMap<string, number>) => {
      leaveOut(article.id);
      const key = insertArticle(article, terms, last + 1);
      for (const passage of passages) insertPassage(key, passage);
    },
  );
  let dimensions = dimensionsOf(database, last + 1);
  return {
    generation: last + 1,
    held,
    put: (article, passages, terms) => {
      const expected = dimensions || (passages[0]?.embedding.vector.length ?? 0);
      for (const passage of passages) checkPassage(article, passage, expected);
      insert.immediate(article, passages, terms);
      dimensions = expected;
      held.set(article.id, { path: article.path, contentHash: article.contentHash });
    },
    remove: (id) => {
      database.transaction(leaveOut).immediate(id);
      held.delete(id);
    },
    isChanged: () => current?.fingerprint !== fingerprint || hasChanges(database, last),
  };
}

/** Removals that were not committed are forgotten; of two rows of one article the one that was put later is held. */
function resume(database: Database, last: number, sameModel: boolean, fingerprint: string): void {
  const pending = database.prepare<[], string>(`SELECT value FROM meta WHERE name = 'pendingFingerprint'`).pluck();
  if (pending.get() !== fingerprint) {
    database.prepare('DELETE FROM articles WHERE firstGeneration > ?').run(last);
    database.prepare(`INSERT OR REPLACE INTO meta VALUES ('pendingFingerprint', ?)`).run(fingerprint);
  }
  const replaced = sameModel ? 'id IN (SELECT id FROM articles WHERE firstGeneration > @last)' : 'TRUE';
  database.prepare(`UPDATE articles SET lastGeneration = NULL WHERE lastGeneration = @last`).run({ last });
  const end = `UPDATE articles SET lastGeneration = @last WHERE firstGeneration <= @last AND lastGeneration IS NULL`;
  database.prepare(`${end} AND ${replaced}`).run({ last });
}

function heldIn(database: Database, generation: number): Map<string, HeldArticle> {
  const rows = database.prepare<[{ generation: number }], HeldArticle & { id: string }>(
    `SELECT id, path, contentHash FROM articles WHERE ${VALID} ORDER BY id`,
  );
  return new Map(rows.all({ generation }).map(({ id, ...article }) => [id, article]));
}

function articleRemover(database: Database, last: number): (id: string) => void {
  const forget = database.prepare('DELETE FROM articles WHERE id = ? AND firstGeneration > ?');
  const end = database.prepare('UPDATE articles SET lastGeneration = ? WHERE id = ? AND lastGeneration IS NULL');
  return (id) => {
    forget.run(id, last);
    end.run(last, id);
  };
}

/** Of the vectors that a generation has so far; 0 when it has none. */
export function dimensionsOf(database: Database, generation: number): number {
  const row = database.prepare<[{ generation: number }], number>(
    `SELECT length(vector) / 4 FROM passages JOIN articles ON articles.key = article WHERE ${VALID} LIMIT 1`,
  );
  return row.pluck().get({ generation }) ?? 0;
}

function hasChanges(database: Database, last: number): boolean {
  const changed = 'SELECT 1 FROM articles WHERE firstGeneration > @last OR lastGeneration = @last LIMIT 1';
  return database.prepare(changed).get({ last }) !== undefined;
}
