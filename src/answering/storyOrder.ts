import { firstDay } from '../retrieval/firstDay.ts';
import { asksStory } from './asksSeveral.ts';
import { byPlace, type Candidate } from './candidates.ts';

/**
 * Puts what supports an answer into the order of time where a story is asked for: by the first day that a sentence names, else by the day
 * on which it was published. The answer stays the first; what was chosen for another question stays as it is.
 *
 * @param publishedOf The publication date of a sentence's article, `YYYY-MM-DD`.
 */
export function inStoryOrder<T extends Candidate>(
  question: string,
  chosen: readonly T[],
  publishedOf: (candidate: T) => string,
): readonly T[] {
  const [answer, ...support] = chosen;
  if (answer === undefined || !asksStory(question)) return chosen;
  const dayOf = (candidate: T) => {
    const published = publishedOf(candidate);
    return firstDay(candidate.sentence, published)?.from ?? published;
  };
  return [answer, ...support.sort((a, b) => compare(dayOf(a), dayOf(b)) || byPlace(a, b))];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
