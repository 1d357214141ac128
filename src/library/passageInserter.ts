import type { Database } from 'better-sqlite3';
import { bytesOf, codeVectors } from './vectorCoding.ts';
import type { EmbeddedPassage } from './library.ts';

/**
 * Prepares adding passages; what it gives takes the article's key and a passage, which goes into a row of its own, one for
 * each sentence, and one for all the sentences' vectors and tokens, which lie there end to end.
 */
export function passageInserter(database: Database) {
  const insert = database.prepare(
    'INSERT INTO passages (article, ordinal, start, "end", context, vector) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertVectors = database.prepare('INSERT INTO sentenceVectors (passage, vectors, tokens) VALUES (?, ?, ?)');
  const insertSentences = sentenceInserter(database);
  return (article: number, embedded: EmbeddedPassage): void => {
    const { ordinal, start, end, context } = embedded.passage;
    const { vector, sentences } = embedded.embedding;
    const key = insert.run(article, ordinal, start, end, context, bytesOf(vector)).lastInsertRowid;
    const vectors = sentences.map((sentence) => sentence.vector);
    const tokens = Buffer.concat(sentences.map((sentence) => sentence.tokens.bytes));
    insertVectors.run(key, codeVectors(vectors, vector.length), tokens);
    insertSentences(key, embedded);
  };
}

function sentenceInserter(database: Database) {
  const insert = database.prepare(
    `INSERT INTO sentences (passage, ordinal, start, "end", role, speaker, block, sources, tokenCount, tokenBytes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (passage: number | bigint, embedded: EmbeddedPassage): void => {
    embedded.passage.sentences.forEach(({ start, end, role, speaker, block, sources }, ordinal) => {
      const tokens = embedded.embedding.sentences[ordinal]?.tokens;
      const footnotes = JSON.stringify(sources);
      insert.run(passage, ordinal, start, end, role, speaker, block, footnotes, tokens?.count, tokens?.bytes.length);
    });
  };
}
