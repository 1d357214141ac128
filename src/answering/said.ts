import type { Sentence } from '../chunking/passage.ts';
import type { LibraryReader } from '../library/library.ts';
import type { Answer, QuotedSentence } from './answer.ts';
import type { Citer } from './quote.ts';

/** What is said to a question, without how it was read and what it was read by. */
export type Said = Pick<
  Answer,
  | 'status'
  | 'reason'
  | 'confidence'
  | 'sentences'
  | 'disagreement'
  | 'reported'
  | 'comparison'
  | 'news'
  | 'related'
  | 'nearest'
  | 'citations'
>;

/** Quotes sentences in their order; one whose article is not there is left out. */
export function quoteAll(
  reader: LibraryReader,
  citer: Citer,
  chosen: readonly { readonly passage: { readonly articleId: string }; readonly sentence: Sentence }[],
): readonly QuotedSentence[] {
  return chosen.flatMap((candidate) => {
    const article = reader.article(candidate.passage.articleId);
    return article ? [citer.quote(candidate, article)] : [];
  });
}
