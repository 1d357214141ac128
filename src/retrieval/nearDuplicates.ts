import { NUMBER_WORDS } from '../text/numberWords.ts';
import { terms } from '../text/words.ts';

/**
 * Whether two texts say the same: at least 80 % of the shorter one's terms stand in the other, its figures all of them. Agencies' reports
 * are reprinted with small cuts, so the shorter text is the measure; reports that differ in a figure are two reports.
 */
export function isNearDuplicate(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return longer.size === 0;
  if (shorter.size < MEASURABLE_TERMS)
    return shorter.size === longer.size && intersectionSize(shorter, longer) === shorter.size;
  return sharesMost(shorter, longer) && holdsFigures(longer, shorter);
}

const SHARE = 0.8;
/** Of very short texts only equal ones are duplicates: "Umerov led." is not a copy of every text with these words. */
const MEASURABLE_TERMS = 4;

/** Whether every number of the one, in digits or words, stands in the other. */
function holdsFigures(longer: ReadonlySet<string>, shorter: ReadonlySet<string>): boolean {
  return [...shorter].every((term) => longer.has(term) || !(/\d/u.test(term) || NUMBER_STEMS.has(term)));
}

const NUMBER_STEMS: ReadonlySet<string> = new Set(NUMBER_WORDS.flatMap(terms));

/** Whether the share stands in the other, looking no further than to where too many are missing. */
function sharesMost(shorter: ReadonlySet<string>, longer: ReadonlySet<string>): boolean {
  let size = shorter.size;
  for (const term of shorter) if (!longer.has(term) && --size / shorter.size < SHARE) return false;
  return true;
}

function intersectionSize(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let size = 0;
  for (const term of a) if (b.has(term)) size++;
  return size;
}

/**
 * Leaves out of a ranked list whatever says the same as something above it.
 *
 * @param most How many to keep; all when left out.
 */
export function dropNearDuplicates<T>(
  ranked: readonly T[],
  termsOf: (item: T) => ReadonlySet<string>,
  most = Infinity,
): readonly T[] {
  const kept: { item: T; terms: ReadonlySet<string> }[] = [];
  for (const item of ranked) {
    if (kept.length >= most) break;
    const terms = termsOf(item);
    if (!kept.some((other) => isNearDuplicate(other.terms, terms))) kept.push({ item, terms });
  }
  return kept.map(({ item }) => item);
}
