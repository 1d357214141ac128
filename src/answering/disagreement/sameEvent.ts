import { overlaps } from '../../text/resolveYear.ts';
import type { Claim } from './claim.ts';

/**
 * Whether two claims can be on one event: they share a day where both name one, the names of one are all among those of the other, they
 * speak of the same kind of event, and of the whole of it or the same part.
 */
export function isSameEvent(a: Claim, b: Claim): boolean {
  return (
    sharesDate(a, b) &&
    sharesNames(a, b) &&
    eventKind(a) === eventKind(b) &&
    partOf(a) === partOf(b) &&
    !isOtherRound(a, b)
  );
}

/** Whether the first days, or months, that claims name have one in common; a claim without dates can be of any. */
export function sharesDate(a: Claim, b: Claim): boolean {
  const [[one], [other]] = [a.dates, b.dates];
  return one === undefined || other === undefined || overlaps(one, other);
}

/** Whether all names of one are among those of the other, and there is at least one. */
export function sharesNames(a: Claim, b: Claim): boolean {
  const [fewer, more] = a.names.size <= b.names.size ? [a.names, b.names] : [b.names, a.names];
  return fewer.size > 0 && [...fewer].every((name) => more.has(name));
}

/** Whether two claims come from different sources: no name of one, nor its last words ("Zakharova"), is one of the other's. */
export function hasOtherSource(a: Claim, b: Claim): boolean {
  if (a.attribution === b.attribution && a.attribution !== '') return false;
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
function isOtherRound(a: Claim, b: Claim): boolean {
  const [one, other] = [ORDINAL.exec(a.core)?.[0], ORDINAL.exec(b.core)?.[0]];
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
}

const ORDINAL = /\b(?:first|second|third|fourth|fifth|sixth)\b/iu;

/** What says that only a part is meant, or a running count, in small letters; empty where the whole is. */
export function partOf({ core }: Claim): string {
  return (core.match(PART) ?? []).map((part) => part.toLowerCase()).join(' ');
}

const PART =
  /\b(?:(?:first|second|third|last|opening|final) (?:day|part|half|session)|one-on-one|face-to-face|full session|plenary|behind closed doors|alone|hours? more|another|further|additional|initial(?:ly)?|so far|in total|altogether|(?:by|until|up to|early in|within|in the first) (?:\d|the)[\p{L}\d:]*)/giu;
