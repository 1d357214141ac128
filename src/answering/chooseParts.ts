import { answerKind } from './answerKind.ts';
import type { Candidate } from './candidates.ts';
import { lackOf } from './demand.ts';
import { holdsKind } from './holdsKind.ts';

/** One of the things that a question asks for, and the sentences that may answer it, best first. */
export interface RankedPart<T extends Candidate> {
  readonly text: string;
  readonly ranked: readonly T[];
}

/** How far below the best sentence on a part one may score that answers it by the way. */
const MARGIN = 0.2;

/** A sentence that covers less of a part does not answer it. */
const NEAR = 0.4;

/**
 * Chooses what is quoted where a question asks for several things: the answer to the whole, and for each part that none of those
 * quoted so far answers, the sentence that is best on the part and on the whole.
 *
 * @param ranked The sentences as answers to the whole, best first.
 */
export function chooseParts<T extends Candidate>(
  ranked: readonly T[],
  parts: readonly RankedPart<T>[],
  most: number,
): readonly T[] {
  const [first] = ranked;
  if (first === undefined) return [];
  const onWhole = new Map(ranked.map((candidate) => [keyOf(candidate), candidate]));
  const chosen = [first];
  for (const part of parts) {
    if (chosen.length === most || chosen.some((candidate) => answers(part, candidate))) continue;
    const scoreOf = (candidate: T) => candidate.score + (onWhole.get(keyOf(candidate))?.score ?? 0);
    const best = part.ranked
      .filter((candidate) => candidate.coverage.mean >= NEAR && holds(part.text, candidate))
      .reduce<T | null>((a, b) => (a === null || scoreOf(b) > scoreOf(a) ? b : a), null);
    const own = best && onWhole.get(keyOf(best));
    if (own) chosen.push(own);
  }
  return chosen;
}

/** Whether a sentence holds what a part asks for, and is about as near to it as any that does. */
function answers<T extends Candidate>({ text, ranked }: RankedPart<T>, candidate: T): boolean {
  if (!holds(text, candidate)) return false;
  const best = ranked.find((other) => holds(text, other));
  const own = ranked.find((other) => keyOf(other) === keyOf(candidate));
  return best !== undefined && own !== undefined && own.score >= best.score - MARGIN;
}

/** The kind of thing asked for, where the words tell the kind. */
function holds(part: string, { sentence }: Candidate): boolean {
  const kind = answerKind(part);
  return lackOf(part, sentence) < 1 && (kind === null || holdsKind(kind, sentence.text, part) > 0);
}

function keyOf({ passage, sentence }: Candidate): string {
  return `${passage.articleId} ${sentence.start}`;
}
