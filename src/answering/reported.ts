import type { Answer } from './answer.ts';
import type { Candidate } from './candidates.ts';
import { type Claim, type ClaimArticle, readClaim } from './disagreement/claim.ts';
import { durationsDiffer, durationsIn } from './disagreement/durations.ts';
import { sharesDate } from './disagreement/sameEvent.ts';
import { commonOf } from './disagreement/alike.ts';

/**
 * Which outlets report what a sentence tells, and the day of the first report, by the footnotes of all sentences that tell the same thing
 * in other words or places, and by the outlets of articles without footnotes. Relays of one agency's report count once.
 *
 * @param ranked The sentences that may answer, best first; the first is the one that is meant.
 * @param articleOf The article of a sentence; a sentence without one is left out.
 * @returns Null where fewer than two outlets report it, or no day is known.
 */
export function reportedBy<T extends Candidate>(
  ranked: readonly T[],
  articleOf: (candidate: T) => ClaimArticle | undefined,
): Answer['reported'] {
  const claims = ranked.slice(0, MOST_READ).flatMap((candidate) => {
    const article = articleOf(candidate);
    return article === undefined ? [] : [{ claim: readClaim(candidate, article), article }];
  });
  const [first] = claims;
  if (first === undefined) return null;
  const reports = claims
    .filter(({ claim }) => tellsTheSame(first.claim, claim))
    .flatMap(({ claim, article }) => reportsOf(claim.candidate, article));
  const outlets = distinct(reports.map(({ outlet }) => outlet));
  const happened = first.claim.dates[0]?.from ?? '';
  const [day] = reports.flatMap(({ date }) => (date !== null && date >= happened ? [date] : [])).sort();
  return outlets.length < 2 || day === undefined ? null : { outlets, first: day };
}

/** What says the same scores nearly as well. */
const MOST_READ = 12;

interface Report {
  readonly outlet: string;
  readonly date: string | null;
}

function reportsOf({ sentence }: Candidate, { outlet, date, kind }: ClaimArticle): readonly Report[] {
  if (sentence.sources.length > 0) return sentence.sources;
  return outlet === null || kind === 'summary' ? [] : [{ outlet, date }];
}

/** Each outlet once, and of those that relay one agency's report the first: "Hindustan Times (AFP)", "News.Az (relaying AFP)". */
function distinct(outlets: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  const seen = new Set<string>();
  for (const outlet of outlets) {
    const { name = outlet, agency } = ORIGIN.exec(outlet)?.groups ?? {};
    const keys = [name, ...(agency === undefined ? [] : [agency])].map((key) => key.trim().toLowerCase());
    if (!keys.some((key) => seen.has(key))) kept.set(keys[0] ?? outlet, outlet);
    for (const key of keys) seen.add(key);
  }
  return [...kept.values()];
}

const ORIGIN = /^(?<name>[^(]+?)\s*(?:\((?:relaying |citing |via |from )?(?<agency>[^)]+)\))?$/iu;

/** Whether two claims have nearly the same words on the same day, and the same figures. */
function tellsTheSame(a: Claim, b: Claim): boolean {
  if (a === b) return true;
  const [one, other] = [a.allStems, b.allStems];
  const common = commonOf(one, other);
  if (common < LEAST_COMMON || common / Math.max(one.size, other.size) < SAME || !sharesDate(a, b)) return false;
  const [long, duration] = [durationsIn(a.core), durationsIn(b.core)];
  if (long.length > 0 && duration.length > 0) return !durationsDiffer(long, duration);
  return figuresOf(a) === figuresOf(b) && isDenial(a) === isDenial(b);
}

const LEAST_COMMON = 3;
/** The least share of the longer claim's words that both have. */
const SAME = 0.7;

function figuresOf({ undated }: Claim): string {
  return [...new Set(undated.match(/\d[\d.,]*/gu) ?? [])].sort().join(' ');
}

function isDenial({ core }: Claim): boolean {
  return /\b(?:not|no|never|none|denied|without)\b/iu.test(core);
}
