import type { Candidate } from '../answering/candidates.ts';
import type { LibraryReader } from '../library/library.ts';
import type { SentenceMatch } from './findSentences.ts';

/** A sentence of the library with the passage that it stands in. */
export type StoredPlace = Pick<Candidate, 'passage' | 'sentence'>;

/** The sentences of a match as the library holds them, with who speaks and the footnotes. */
export function storedSentences(reader: LibraryReader, { entry, sentences }: SentenceMatch): readonly StoredPlace[] {
  const starts = new Set(sentences.map(({ start }) => start));
  return reader
    .passages(reader.passagesOf(entry.key))
    .flatMap((passage) => passage.sentences.map((sentence) => ({ passage, sentence })))
    .filter(({ sentence }) => starts.has(sentence.start));
}
