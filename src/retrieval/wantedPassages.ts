import type { Sentence } from '../chunking/passage.ts';
import type { LibraryReader } from '../library/library.ts';
import type { RankedPassage } from './rank.ts';

/** Sentences that are looked for wherever in an article they stand. */
export interface WantedSentences {
  /** A stem that their articles have. */
  readonly term: string;
  readonly holds: (sentence: Sentence) => boolean;
}

/** How many articles with the term are read for them, the best ranked first. */
const MOST_READ = 40;

/**
 * The passages with a sentence that is wanted, in the order of the ranking: what an article tells by the way, the ranking of its passages
 * does not know of.
 *
 * @param ranked All passages that can be found, best first.
 */
export function passagesWanted(
  reader: LibraryReader,
  ranked: readonly RankedPassage[],
  { term, holds }: WantedSentences,
): readonly RankedPassage[] {
  const having = new Set(reader.postings(term).map(({ article }) => article));
  const articles = [...new Set(ranked.map(({ article }) => article))].filter((article) => having.has(article));
  const keys = new Set(
    articles
      .slice(0, MOST_READ)
      .filter((article) => reader.sentencesOf(article).some(holds))
      .flatMap((article) => reader.passages(reader.passagesOf(article)))
      .filter(({ sentences }) => sentences.some(holds))
      .map(({ key }) => key),
  );
  return ranked.filter(({ passage }) => keys.has(passage));
}
