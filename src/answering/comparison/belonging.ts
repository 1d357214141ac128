import type { Names } from '../../corpus/names.ts';
import type { Hit } from '../../retrieval/retrieve.ts';
import { datesOf } from '../../retrieval/textFeatures.ts';
import { type DateRange, overlaps, resolveYear } from '../../text/resolveYear.ts';
import { accountOf } from './account.ts';
import type { Told } from './onSubject.ts';
import type { AskedSide, ComparisonAsked } from './readComparison.ts';

/** Tells which sentences are a side's own account. */
export interface Belonging {
  readonly isIn: (told: Told) => boolean;
  /** What a sentence gains by how plainly it is theirs. */
  readonly weight: (told: Told) => number;
}

/**
 * Which sentences belong to a side: those of its speaker or outlet, or of its time.
 *
 * @param hits The passages that the speaker's people are named in.
 */
export function belongingTo(
  { label, time }: AskedSide,
  { by, sides }: ComparisonAsked,
  question: string,
  names: Names,
  hits: readonly Hit[],
): Belonging {
  const texts = hits.flatMap(({ passage }) => passage.sentences.map(({ text }) => text));
  const whose = time === null ? label : by;
  const account = whose === null ? null : accountOf(whose, names, texts);
  const degree = ({ candidate, article }: Told) =>
    account === null ? 2 : account(candidate.sentence, article.kind === 'article' ? article.outlet : null);
  const isOf = (range: DateRange, { candidate, article }: Told) =>
    daysIn(candidate.sentence, article.date).some((day) => overlaps(day, range));
  const others = sides.flatMap((side) => (side.label === label ? [] : (side.time ?? [])));
  return {
    isIn: (told) => degree(told) > 0 && (time === null || isOf(time, told)),
    weight: (told) =>
      PLAIN * (degree(told) - 1) +
      JUDGING * Number(JUDGED.test(question) && JUDGES.test(told.candidate.sentence.text)) +
      SHARED * Number(others.some((range) => isOf(range, told))),
  };
}

/** The days that a sentence names; of a month it cannot be told which account it belongs to. */
function daysIn(sentence: { readonly text: string }, published: string): readonly DateRange[] {
  const span = { oldest: published, newest: published };
  return datesOf(sentence)
    .filter(({ day }) => day !== null)
    .map((mention) => resolveYear(mention, span));
}

/** What a sentence gains whose own words say whose account it is, one that judges where that is asked for, and one of both times. */
const PLAIN = 0.25;
const JUDGING = 0.2;
const SHARED = -0.3;
const JUDGED = /\b(?:describe|characteri[sz]e|judge|assess|rate|portray|account)/iu;
const JUDGES = /\b(?:called|described|characteri[sz]ed|termed|praised|judged|assessed|spoke of|gone|went) /u;
