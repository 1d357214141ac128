import { daysBetween } from '../../text/calendar.ts';
import { overlaps } from '../../text/resolveYear.ts';
import { comparedWords } from '../../text/words.ts';
import type { Claim } from './claim.ts';

/**
 * Whether two claims can be on one event: on the same day as far as they tell, by the same names, in the same kind of event, and on the
 * whole of it or the same part.
 */
export function isSameEvent(question: string, a: Claim, b: Claim): boolean {
  const [kind, other] = [eventKind(a), eventKind(b)];
  return (
    sharesDate(a, b) &&
    namesAgree(question, a, b) &&
    (kind === other || kind === null || other === null) &&
    partOf(a) === partOf(b) &&
    !isOtherRound(a, b)
  );
}

/** The most days after an event on which an article that gives it no date can be about it. */
const NEWS_LASTS = 10;

/**
 * Whether the first days, or months, that claims name have one in common. News that names none is of the days before its article; a
 * summary that names none can be of any.
 */
export function sharesDate(a: Claim, b: Claim): boolean {
  const [[one], [other]] = [a.dates, b.dates];
  if (one !== undefined && other !== undefined) return overlaps(one, other);
  if (a.isSummary || b.isSummary) return true;
  if (one === undefined && other === undefined) return Math.abs(daysBetween(a.published, b.published)) <= NEWS_LASTS;
  const [dated, published] = one === undefined ? [other, a.published] : [one, b.published];
  if (dated === undefined) return false;
  return dated.from <= published && daysBetween(dated.to, published) <= NEWS_LASTS;
}

/**
 * Whether the names can be those of one event: some are shared, or the day is; the question's names are not in one only while the other
 * names somebody else; and beside shared names others stand on both sides only in one article, or on one day.
 */
export function namesAgree(question: string, a: Claim, b: Claim): boolean {
  const shared = [...a.names].filter((name) => b.names.has(name)).length;
  if (shared === 0 && !(a.namesDay && b.namesDay)) return false;
  const [ofA, ofB] = [apart(a, b), apart(b, a)];
  if (ofA.length === 0 || ofB.length === 0) return shared > 0 || ofA.length + ofB.length <= FEW;
  const asked = new Set(comparedWords(question));
  return (
    ![...ofA, ...ofB].some((name) => asked.has(name)) &&
    shared >= 2 &&
    ((a.namesDay && b.namesDay) || isOneArticle(a, b))
  );
}

function isOneArticle(a: Claim, b: Claim): boolean {
  return a.candidate.passage.articleId === b.candidate.passage.articleId;
}

/** How many names may stand on one side where the other has none. */
const FEW = 4;

function apart(a: Claim, b: Claim): readonly string[] {
  return [...a.names].filter((name) => !b.names.has(name));
}

/**
 * Whether two claims come from different sources: no name of one, nor its last words ("Zakharova"), is one of the other's, and they do
 * not both rest on one report, unless each has a speaker of its own.
 */
export function hasOtherSource(a: Claim, b: Claim): boolean {
  const areSpoken = a.attribution !== '' && b.attribution !== '';
  if (areSpoken && a.attribution === b.attribution) return false;
  if (!areSpoken && [...a.reports].some((report) => b.reports.has(report))) return false;
  return ![...a.sources].some((one) => [...b.sources].some((other) => endsAlike(one, other)));
}

function endsAlike(one: string, other: string): boolean {
  return ` ${one}`.endsWith(` ${other}`) || ` ${other}`.endsWith(` ${one}`);
}

/** A call is no meeting; null where neither is spoken of. */
export function eventKind({ core }: Claim): 'call' | 'meeting' | null {
  if (CALL.test(core)) return 'call';
  return MEETING.test(core) ? 'meeting' : null;
}

const CALL = /\b(?:calls?|(?:tele)?phone|by video)\b/iu;
const MEETING = /\b(?:talks?|meetings?|met|summit|rounds?|consultations?|negotiations?|sessions?|conversations?)\b/iu;

/** Whether they count two rounds: the first and the second. */
export function isOtherRound(a: Claim, b: Claim): boolean {
  const [one, other] = [ORDINAL.exec(a.core)?.[0], ORDINAL.exec(b.core)?.[0]];
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
}

const ORDINAL = /\b(?:first|second|third|fourth|fifth|sixth)\b/iu;

/** What says that only a part is meant, or a running count, in small letters; empty where the whole is. */
export function partOf({ core }: Claim): string {
  return (core.match(PART) ?? []).map((part) => part.toLowerCase()).join(' ');
}

const PART =
  /\b(?:(?:first|second|third|last|opening|final) (?:day|part|half|session)|one-on-one|face-to-face|full session|plenary|behind closed doors|alone|hours? more|another|further|additional|initial(?:ly)?|so far|in (?:total|all)|altogether|each|(?:by|until|up to) (?:\d{1,2}(?::\d| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|the)[\p{L}\d:]*|(?:early in|within|in the first) (?:\d|the)[\p{L}\d:]*)/giu;
