import type { Candidate } from './candidates.ts';

/**
 * The candidates that deny what the question takes for granted and score nearly as well as the first: such a question has no answer, and
 * they are what is shown in its place.
 *
 * @param ranked Best first.
 */
export function denying<T extends Pick<Candidate, 'deniesPremise' | 'score'>>(ranked: readonly T[]): readonly T[] {
  const [first] = ranked;
  return ranked.filter(
    ({ deniesPremise, score }) => deniesPremise && first !== undefined && score >= first.score - NEARLY,
  );
}

const NEARLY = 0.15;
