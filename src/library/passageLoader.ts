import type { Database } from 'better-sqlite3';
import type { Source } from '../corpus/article.ts';
import { keepLatest } from './keepLatest.ts';
import { decodeVector, floatsOf } from './vectorCoding.ts';
import type { StoredPassage, StoredSentence } from './library.ts';

interface PassageRow extends Omit<StoredPassage, 'text' | 'sentences' | 'vector'> {
  readonly articleText: string;
  readonly vector: Buffer;
  readonly vectors: Buffer;
  readonly tokens: Buffer;
}

interface SentenceRow extends Omit<StoredSentence, 'text' | 'sources' | 'embedding'> {
  readonly sources: string;
  readonly tokenCount: number;
  readonly tokenBytes: number;
}

/** Gives the passages of keys. */
export type PassageLoader = (keys: readonly number[]) => readonly StoredPassage[];

/** About 24 MB at 384 dimensions. */
const KEPT_PASSAGES = 1000;

/**
 * Prepares reading passages; what it gives takes keys and gives the passages with all that belongs to them, in the same order.
 * Their text is cut from the article's. It throws when there is no passage of a key.
 *
 * @param keep How many passages may be kept in memory for questions that come back to them.
 */
export function passageLoader(database: Database, keep = KEPT_PASSAGES): PassageLoader {
  const passages = database.prepare<[number], PassageRow>(
    `SELECT passages.key, article, id AS articleId, text AS articleText, ordinal, start, "end", context, vector, vectors, tokens
     FROM passages JOIN articles ON articles.key = article JOIN sentenceVectors ON passage = passages.key
     WHERE passages.key = ?`,
  );
  const sentences = database.prepare<[number], SentenceRow>(
    `SELECT start, "end", role, speaker, block, sources, tokenCount, tokenBytes
     FROM sentences WHERE passage = ? ORDER BY ordinal`,
  );
  const passageOf = keepLatest(keep, (key: number) => {
    const row = passages.get(key);
    if (row === undefined) throw new Error(`There is no passage ${key} in the library.`);
    return storedPassage(row, sentences.all(key));
  });
  return (keys) => keys.map(passageOf);
}

function storedPassage(
  { articleText, vector: blob, vectors, tokens, ...row }: PassageRow,
  sentences: readonly SentenceRow[],
): StoredPassage {
  const vector = floatsOf(blob);
  let offset = 0;
  const stored = sentences.map(({ tokenCount, tokenBytes, sources, ...sentence }, index) => {
    const bytes = new Uint8Array(tokens.subarray(offset, offset + tokenBytes));
    offset += tokenBytes;
    return {
      ...sentence,
      text: articleText.slice(sentence.start, sentence.end),
      sources: sources === '[]' ? [] : (JSON.parse(sources) as Source[]),
      embedding: { vector: decodeVector(vectors, index, vector.length), tokens: { count: tokenCount, bytes } },
    };
  });
  return { ...row, text: articleText.slice(row.start, row.end), vector, sentences: stored };
}
