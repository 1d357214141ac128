import type { LibraryReader } from '../library/library.ts';
import type { Question } from './question.ts';
import { type RankedArticle, rankArticles, type RankOptions } from './rank.ts';
import { addSentenceEvidence } from './sentenceEvidence.ts';

/**
 * The ranking that questions are answered with where the mode is `hybrid`: both lists fused, and what sentences say where passages are
 * short. The other modes are the lists alone.
 *
 * @returns Best first.
 */
export function rankForQuestion(
  reader: LibraryReader,
  { embedding, terms }: Pick<Question, 'embedding' | 'terms'>,
  options: RankOptions,
): readonly RankedArticle[] {
  const ranked = rankArticles(reader, embedding.vector, terms, options);
  return options.mode === 'hybrid' ? addSentenceEvidence(reader, embedding, ranked) : ranked;
}
