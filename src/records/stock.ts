import type { Database } from 'better-sqlite3';

/**
 * What the library is known to hold, so that it can be told what has come in. Everything that comes in at once is one arrival, counted
 * from 1; a sentence arrives once, whatever becomes of the article in which it stood.
 */
export interface Stock {
  /** The content of each article that was ever taken in, by its id, as it was taken in last. */
  contents(): ReadonlyMap<string, string>;
  /** Takes articles in, as one arrival: the sentences among them that are not known. */
  take(articles: readonly StockedArticle[]): void;
  /** The last arrival; 0 where nothing was ever taken in. */
  latest(): number;
  /** The sentences that came in after one arrival and up to another one, by the article in which they were seen last. */
  between(after: number, upTo: number): readonly ArrivedSentences[];
}

export interface StockedArticle extends ArrivedSentences {
  readonly content: string;
}

export interface ArrivedSentences {
  readonly article: string;
  /** What tells the sentences from others. */
  readonly marks: readonly string[];
}

/** The stock of a database. */
export function createStock(database: Database): Stock {
  const contents = database.prepare<[], [string, string]>('SELECT article, content FROM stockedArticles').raw();
  const latest = database.prepare<[], number>('SELECT coalesce(max(arrival), 0) FROM stockedSentences').pluck();
  const between = database.prepare<[number, number], [string, string]>(
    `SELECT article, json_group_array(mark) FROM stockedSentences WHERE arrival > ? AND arrival <= ?
     GROUP BY article ORDER BY article`,
  );
  return {
    contents: () => new Map(contents.all()),
    take: taker(database, () => latest.get() ?? 0),
    latest: () => latest.get() ?? 0,
    between: (after, upTo) =>
      between
        .raw()
        .all(after, upTo)
        .map(([article, marks]) => ({ article, marks: JSON.parse(marks) as readonly string[] })),
  };
}

function taker(database: Database, latest: () => number): Stock['take'] {
  const putArticle = database.prepare('INSERT OR REPLACE INTO stockedArticles (article, content) VALUES (?, ?)');
  // A sentence that has moved is looked for where it is now.
  const putSentence = database.prepare(
    `INSERT INTO stockedSentences (mark, article, arrival) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET article = excluded.article`,
  );
  const take = (articles: readonly StockedArticle[]) => {
    const arrival = latest() + 1;
    for (const { article, content, marks } of articles) {
      for (const mark of marks) putSentence.run(mark, article, arrival);
      putArticle.run(article, content);
    }
  };
  return (articles) => {
    database.transaction(take).immediate(articles);
  };
}
