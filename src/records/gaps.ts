import type { Database } from 'better-sqlite3';

/** A question that the articles could not answer, with all that was asked in the same words. */
export interface Gap {
  /** As it was asked last. */
  readonly question: string;
  readonly count: number;
  /** The day on which it was asked last, in UTC: `YYYY-MM-DD`. */
  readonly newest: string;
  /** The article that came nearest when it was asked last; null where none did. */
  readonly nearest: NearestArticle | null;
}

export interface NearestArticle {
  /** Id of the article. */
  readonly article: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** Keeps texts and nothing else: not who asked, nor where in the server. */
export interface Gaps {
  /** Keeps a question; whoever calls has made sure that the server wants that. */
  add(guild: string, question: string, nearest: NearestArticle | null): void;
  /** Of a server, or of all where it is null; newest first, questions in the same words together. */
  list(guild: string | null): readonly Gap[];
  /** Drops what was asked before a time (milliseconds since 1970). */
  dropBefore(time: number): void;
  /** Drops the questions of a server. */
  forget(guild: string): void;
}

/** The questions that could not be answered. @param now The time in milliseconds since 1970. */
export function createGaps(database: Database, now: () => number): Gaps {
  const insert = database.prepare(
    'INSERT INTO gaps (guild, askedAt, wording, question, nearest) VALUES (?, ?, ?, ?, ?)',
  );
  // Columns that stand bare beside max() are those of the row that has it (SQLite, "Bare columns in an aggregate query").
  const listed = database.prepare<[{ guild: string | null }], GapRow>(
    `SELECT question, nearest, count(*) AS count, askedAt AS newest, max(key) AS last FROM gaps
     WHERE @guild IS NULL OR guild = @guild GROUP BY wording ORDER BY newest DESC, last DESC`,
  );
  const dropOld = database.prepare('DELETE FROM gaps WHERE askedAt < ?');
  const drop = database.prepare('DELETE FROM gaps WHERE guild = ?');
  return {
    add: (guild, question, nearest) => {
      const text = anonymous(question).slice(0, LONGEST_QUESTION);
      const { article, title, date } = nearest ?? {};
      insert.run(guild, now(), wordingOf(text), text, nearest && JSON.stringify({ article, title, date }));
    },
    list: (guild) => listed.all({ guild }).map(gapOf),
    dropBefore: (time) => {
      dropOld.run(time);
    },
    forget: (guild) => {
      drop.run(guild);
    },
  };
}

/** Characters; a question of more cannot be asked. */
const LONGEST_QUESTION = 2000;

/** A question without mentions and ids of Discord, which would say whom it is about. */
export function anonymous(question: string): string {
  return question
    .replace(/<(?:@[!&]?|#)\d+>|(?<!\d)\d{17,20}(?!\d)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What two questions in the same words have in common: not case, spaces, accents' coding or punctuation. */
export function wordingOf(question: string): string {
  const words = question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? question : words;
}

interface GapRow {
  readonly question: string;
  readonly nearest: string | null;
  readonly count: number;
  readonly newest: number;
}

function gapOf({ question, nearest, count, newest }: GapRow): Gap {
  return {
    question,
    count,
    newest: new Date(newest).toISOString().slice(0, 10),
    nearest: nearest === null ? null : (JSON.parse(nearest) as NearestArticle),
  };
}
