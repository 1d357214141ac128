import { isNearDuplicate } from '../retrieval/nearDuplicates.ts';
import { termsOf } from '../retrieval/textFeatures.ts';
import { byPlace, type Candidate } from './candidates.ts';

/** The most sentences an answer has. */
export const MOST_SENTENCES = 4;

/** How far below the best sentence a supporting one may score. */
const MARGIN = 0.15;

/**
 * Chooses what is quoted: the best sentence, and of the next best those that score nearly as well and say something else.
 * The best comes first; the rest follow by article and place, so that they read in the order they were written.
 *
 * @param ranked Best first.
 */
export function choose<T extends Candidate>(ranked: readonly T[], most = MOST_SENTENCES): readonly T[] {
  const [first, ...rest] = ranked;
  if (first === undefined || most < 1) return [];
  const chosen: { candidate: T; said: ReadonlySet<string> }[] = [{ candidate: first, said: said(first) }];
  for (const candidate of rest) {
    if (chosen.length === most || candidate.score < first.score - MARGIN) break;
    const words = said(candidate);
    if (!chosen.some((other) => isNearDuplicate(other.said, words))) chosen.push({ candidate, said: words });
  }
  const support = chosen.slice(1).map(({ candidate }) => candidate);
  return [first, ...support.sort((a, b) => inReadingOrder(a, b, first))];
}

function said({ sentence }: Candidate): ReadonlySet<string> {
  return termsOf(sentence);
}

/** The first sentence's own article goes before the others; within an article its order holds. */
function inReadingOrder(a: Candidate, b: Candidate, first: Candidate): number {
  const foreign = (candidate: Candidate) => Number(candidate.passage.article !== first.passage.article);
  return foreign(a) - foreign(b) || byPlace(a, b);
}
