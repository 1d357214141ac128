import type { LibraryReader } from '../library/library.ts';
import type { Question } from './question.ts';
import { type RankedArticle, rankArticles, type RankOptions } from './rank.ts';
import { addSentenceEvidence } from './sentenceEvidence.ts';
import { addTitleMatch } from './titleMatch.ts';

/**
 * The ranking that questions are answered with where the mode is `hybrid`: both lists fused, what titles say, and what sentences say
 * where passages are short. The other modes are the lists alone.
 *
 * @returns Best first.
 */
export function rankForQuestion(
  reader: LibraryReader,
  { text, embedding, terms }: Pick<Question, 'text' | 'embedding' | 'terms'>,
  options: RankOptions,
): readonly RankedArticle[] {
  const ranked = rankArticles(reader, embedding.vector, terms, options);
  if (options.mode !== 'hybrid') return ranked;
  return addSentenceEvidence(reader, embedding, addTitleMatch(reader, text, ranked));
}
