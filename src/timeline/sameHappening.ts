import type { Happening } from './happening.ts';

/**
 * Whether two happenings of one day are one event: people met at the same place or are mostly the same, or the same names did what is
 * told in some of the same words. A step belongs to whatever people met or called for.
 */
export function isSameHappening(a: Happening, b: Happening): boolean {
  if (a.kind === b.kind) return SAME[a.kind](a, b);
  const [gathering, other] = isGathering(a) ? [a, b] : [b, a];
  if (!isGathering(gathering)) return sameDeed(a, b);
  if (isGathering(other)) return false;
  if (other.kind === 'step') return true;
  if (other.kind === 'deed') return common(namesOf(other), gathering.places) > 0;
  return namesOf(other).size === 0 || sharesNames(gathering, other);
}

export function isGathering({ kind }: Happening): boolean {
  return kind === 'meeting' || kind === 'call';
}

type Same = (a: Happening, b: Happening) => boolean;

const SAME: Readonly<Record<Happening['kind'], Same>> = {
  meeting: (a, b) => samePlace(a, b) || samePeople(a, b),
  call: samePeople,
  deed: sameDeed,
  act: sameDeed,
  step: sameDeed,
};

function sameDeed(a: Happening, b: Happening): boolean {
  return wordsInCommon(a, b) >= (sharesNames(a, b) ? SHARE_OF_NAMED : a.verb === b.verb ? SHARE_OF_DONE : SHARE_OF_ANY);
}

/** Least share of the fewer words in common: with a name in common, with the verb, and with neither. */
const SHARE_OF_NAMED = 0.25;
const SHARE_OF_DONE = 0.4;
const SHARE_OF_ANY = 0.6;

/** "the Berlin talks", "the meeting in Berlin". */
function samePlace(a: Happening, b: Happening): boolean {
  return common(a.places, namesOf(b)) > 0 || common(namesOf(a), b.places) > 0;
}

/** Whether the fewer people are mostly among the others; of one, or none, it cannot be told otherwise. */
function samePeople(a: Happening, b: Happening): boolean {
  const [fewer, more] = a.people.size <= b.people.size ? [a, b] : [b, a];
  if (fewer.people.size === 0) return true;
  const shared = common(fewer.people, namesOf(more));
  return fewer.people.size === 1 ? shared === 1 : shared / fewer.people.size > 0.5;
}

function sharesNames(a: Happening, b: Happening): boolean {
  return common(namesOf(a), namesOf(b)) > 0;
}

function namesOf({ people, places }: Happening): ReadonlySet<string> {
  return new Set([...people, ...places]);
}

/** Share of the fewer stems that the others have. */
function wordsInCommon(a: Happening, b: Happening): number {
  return common(a.stems, b.stems) / Math.max(1, Math.min(a.stems.size, b.stems.size));
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}
