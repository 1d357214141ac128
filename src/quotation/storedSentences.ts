import type { Sentence } from '../chunking/passage.ts';
import type { LibraryReader } from '../library/library.ts';
import type { SentenceMatch } from './findSentences.ts';

/** A sentence of the library, and the article that it stands in. */
export interface StoredPlace {
  readonly passage: { readonly articleId: string };
  readonly sentence: Sentence;
}

/** The sentences of a match as the library holds them, with who speaks and the footnotes. */
export function storedSentences(reader: LibraryReader, { entry, sentences }: SentenceMatch): readonly StoredPlace[] {
  const starts = new Set(sentences.map(({ start }) => start));
  return reader
    .sentencesOf(entry.key)
    .filter(({ start }) => starts.has(start))
    .map((sentence) => ({ passage: { articleId: entry.id }, sentence }));
}
