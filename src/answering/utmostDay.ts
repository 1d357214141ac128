import { firstDay } from '../retrieval/firstDay.ts';
import type { Candidate } from './candidates.ts';
import { isForecast } from './forecast.ts';

/** How far below the best sentence one may score that tells of a later day, or an earlier one, and still be the one asked for. */
const NEAR = 0.15;

/**
 * Puts the sentence in front that tells of the last day where it is asked when something was last, and of the first day where it is asked
 * when it was first: of those that score nearly as well as the best, lack nothing and tell what came. Where the best says itself that it was
 * the last or the first, as for any other question, all stay as they are.
 *
 * @param ranked Best first.
 * @param publishedOf The publication date of a sentence's article, `YYYY-MM-DD`.
 */
export function byUtmostDay<T extends Candidate>(
  question: string,
  ranked: readonly T[],
  publishedOf: (candidate: T) => string,
): readonly T[] {
  const [best] = ranked;
  const asked = ASKED.find(({ form }) => form.test(question));
  if (best === undefined || asked?.said.test(best.sentence.text) !== false) return ranked;
  const utmost = ranked
    .filter((candidate) => candidate.score >= best.score - NEAR && tellsWhatCame(candidate))
    .map((candidate) => ({ candidate, day: dayOf(candidate, publishedOf(candidate)) }))
    .reduce<Dated<T>>((a, b) => (b.day !== null && (a.day === null || asked.isBeyond(b.day, a.day)) ? b : a), {
      candidate: best,
      day: null,
    });
  if (utmost.day === null || utmost.candidate === best) return ranked;
  return [{ ...utmost.candidate, score: best.score }, ...ranked.filter((other) => other !== utmost.candidate)];
}

interface Dated<T> {
  readonly candidate: T;
  readonly day: string | null;
}

const ASKED = (() => {
  const event =
    '(?:calls?|contacts?|conversation|exchange|meeting|negotiations|round|session|summit|talks|time|trip|visit)';
  const verb = '(?:call|contact|meet|met|see|seen|speak|spoken|talk|talked|visit|visited)';
  const last = String.raw`\b(?:last|latest|most recent) (?:known )?(?:\p{L}+ )?${event}\b|\b(?:did|has|have|had) [^?]{1,60}? last (?:\p{L}+ )?${verb}\b`;
  const first = String.raw`\b(?:when|where) (?:did|was|were) [^?]{1,60}?\bfirst (?:\p{L}+ )?(?:${event}|${verb})\b`;
  return [
    {
      form: new RegExp(last, 'iu'),
      said: /\b(?:last|latest|most recent)\b/iu,
      isBeyond: (a: string, b: string) => a > b,
    },
    { form: new RegExp(first, 'iu'), said: /\bfirst\b/iu, isBeyond: (a: string, b: string) => a < b },
  ];
})();

function tellsWhatCame({ lack, lacksKind, sentence }: Candidate): boolean {
  return lack < 1 && !lacksKind && !isForecast(sentence.text);
}

/** The day that a sentence tells of: the first that it names; null where it names none, or a month or year first. */
function dayOf({ sentence }: Candidate, published: string): string | null {
  const day = firstDay(sentence, published);
  return day !== null && day.from === day.to ? day.from : null;
}
