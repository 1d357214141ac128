import { broadTopic } from '../retrieval/broadTopic.ts';
import { isNearDuplicate } from '../retrieval/nearDuplicates.ts';
import { termsOf } from '../retrieval/textFeatures.ts';
import { asksSeveral } from './asksSeveral.ts';
import { byPlace, type Candidate } from './candidates.ts';

/** The most sentences an answer has. */
export const MOST_SENTENCES = 4;

/** How far below the best sentence a further one may score that is asked for as well, as in a list. */
const MARGIN = 0.2;
/** The same where one thing is asked for: so near, either may be the one. */
const MARGIN_OF_ONE = 0.08;

/** How far below the best sentence another may score to be quoted beside it. */
export function marginFor(question: string): number {
  return asksSeveral(question) || broadTopic(question) !== null ? MARGIN : MARGIN_OF_ONE;
}

/**
 * Chooses what is quoted: the best sentence, and of the next best those that score nearly as well and say something else.
 * The best comes first; the rest follow by article and place, so that they read in the order they were written.
 *
 * @param ranked Best first.
 * @param margin How far below the best one the others may score; that of a list when left out.
 */
export function choose<T extends Candidate>(
  ranked: readonly T[],
  most = MOST_SENTENCES,
  margin = MARGIN,
): readonly T[] {
  const [first, ...rest] = ranked;
  if (first === undefined || most < 1) return [];
  const chosen: { candidate: T; said: ReadonlySet<string> }[] = [{ candidate: first, said: said(first) }];
  for (const candidate of rest) {
    if (chosen.length === most || candidate.score < first.score - margin) break;
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
