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

/** The same behind what an article says first about the topic that is asked for, which is ahead of all else. */
const MARGIN_OF_SUBJECT = 0.4;

/** How far below the best sentence another may score to be quoted beside it. */
export function marginFor(question: string, best: Pick<Candidate, 'isSubject'> | undefined): number {
  if (best?.isSubject === true) return MARGIN_OF_SUBJECT;
  return asksSeveral(question) || broadTopic(question) !== null ? MARGIN : MARGIN_OF_ONE;
}

/**
 * Chooses what is quoted: the best sentence, and of the next best those that score nearly as well, say something else and do not lack what
 * is asked for where the best has it.
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
  const chosen: T[] = [first];
  for (const candidate of rest) {
    if (chosen.length === most || candidate.score < first.score - margin) break;
    if (candidate.lack === 1 && first.lack < 1) continue;
    if (!chosen.some((other) => saysTheSame(other, candidate))) chosen.push(candidate);
  }
  return [first, ...chosen.slice(1).sort((a, b) => inReadingOrder(a, b, first))];
}

/** What only one of them denies, they do not both say. */
function saysTheSame({ sentence: a }: Candidate, { sentence: b }: Candidate): boolean {
  return isNearDuplicate(termsOf(a), termsOf(b)) && denials(a.text) === denials(b.text);
}

function denials(text: string): number {
  return [...text.matchAll(/\b(?:no|not|never|neither|nor|none|nobody|nothing|without|cannot)\b|n['’]t\b/giu)].length;
}

/** The first sentence's own article goes before the others; within an article its order holds. */
function inReadingOrder(a: Candidate, b: Candidate, first: Candidate): number {
  const foreign = (candidate: Candidate) => Number(candidate.passage.article !== first.passage.article);
  return foreign(a) - foreign(b) || byPlace(a, b);
}
