import type { Database } from 'better-sqlite3';
import type { Sentence } from '../chunking/passage.ts';
import type { Source } from '../corpus/article.ts';

interface SentenceRow extends Omit<Sentence, 'text' | 'sources'> {
  readonly sources: string;
}

/** Prepares reading the sentences of an article, in order, by the article's key: a hundredth of what its passages weigh. */
export function sentenceLoader(database: Database): (article: number) => readonly Sentence[] {
  const rows = database.prepare<[number], SentenceRow>(
    `SELECT sentences.start, sentences."end", role, speaker, block, sources
     FROM passages JOIN sentences ON passage = passages.key
     WHERE article = ? ORDER BY passages.ordinal, sentences.ordinal`,
  );
  const texts = database.prepare<[number], { text: string }>('SELECT text FROM articles WHERE key = ?');
  return (article) => {
    const text = texts.get(article)?.text ?? '';
    return rows.all(article).map(({ sources, ...sentence }) => ({
      ...sentence,
      text: text.slice(sentence.start, sentence.end),
      sources: sources === '[]' ? [] : (JSON.parse(sources) as Source[]),
    }));
  };
}
