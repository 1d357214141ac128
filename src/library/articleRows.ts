import type { Database } from 'better-sqlite3';
import type { Article } from '../corpus/article.ts';
import { VALID } from './generations.ts';
import { keepLatest } from './keepLatest.ts';
import type { ArticleEntry } from './library.ts';

/**
 * Prepares adding articles; what it gives takes an article, how often each term stands in its title and text, and the first
 * generation that it is valid in, and gives the key.
 */
export function articleInserter(database: Database) {
  const insert = database.prepare(
    'INSERT INTO articles (firstGeneration, length, entry, details, text, terms) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return (article: Article, terms: ReadonlyMap<string, number>, firstGeneration: number): number => {
    const { text, blocks, sources, marks, ...entry } = article;
    const length = [...terms.values()].reduce((sum, frequency) => sum + frequency, 0);
    const details = JSON.stringify({ blocks, sources, marks });
    const words = JSON.stringify(Object.fromEntries(terms));
    const row = insert.run(firstGeneration, length, JSON.stringify(entry), details, text, words);
    return Number(row.lastInsertRowid);
  };
}

/** All articles of a generation, newest first, then by id. */
export function articleEntries(database: Database, generation: number): readonly ArticleEntry[] {
  const rows = database.prepare<[{ generation: number }], { key: number; length: number; entry: string }>(
    `SELECT key, length, entry FROM articles WHERE ${VALID} ORDER BY date DESC, id`,
  );
  return rows.all({ generation }).map(({ key, length, entry }) => {
    const article = JSON.parse(entry) as Omit<ArticleEntry, 'key' | 'length'>;
    return { key, length, ...article };
  });
}

/** Characters of text that are kept in memory for articles that are asked for again. */
const KEPT_CHARACTERS = 2_000_000;

/**
 * Prepares reading the articles of a generation; what it gives takes an id and gives the article with its text, as it was added, or null
 * when there is none of this id.
 */
export function articleLoader(database: Database, generation: number): (id: string) => Article | null {
  const rows = database.prepare<[{ id: string; generation: number }], Record<'entry' | 'details' | 'text', string>>(
    `SELECT entry, details, text FROM articles WHERE id = @id AND ${VALID}`,
  );
  const load = (id: string): Article | null => {
    const row = rows.get({ id, generation });
    if (row === undefined) return null;
    const entry = JSON.parse(row.entry) as Omit<Article, 'text' | 'blocks' | 'sources' | 'marks'>;
    const details = JSON.parse(row.details) as Pick<Article, 'blocks' | 'sources' | 'marks'>;
    return { ...entry, ...details, text: row.text };
  };
  return keepLatest(KEPT_CHARACTERS, load, (article) => SHORTEST + (article?.text.length ?? 0));
}

/** What is counted for an article besides its text. */
const SHORTEST = 1_000;

/** Prepares reading the text of an article by its key; empty where there is none. */
export function textLoader(database: Database): (article: number) => string {
  const texts = database.prepare<[number], { text: string }>('SELECT text FROM articles WHERE key = ?');
  return (article) => texts.get(article)?.text ?? '';
}
