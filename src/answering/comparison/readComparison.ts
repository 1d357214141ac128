import { type NamedTime, readNamed, type TimeContext } from '../../retrieval/namedTime.ts';
import type { DateRange } from '../../text/resolveYear.ts';
import { words } from '../../text/words.ts';
import { ACCOUNT, MENTIONED, PARTIES, TIMES } from './comparisonForms.ts';

/** Two accounts that a question sets side by side. */
export interface ComparisonAsked {
  /** What they are on, as the question says it; empty where it says no more than whose, or of when, they are. */
  readonly on: string;
  /** Whose accounts of two days are compared; null where two people's or outlets' are. */
  readonly by: string | null;
  readonly sides: readonly [AskedSide, AskedSide];
}

/** One of the accounts: somebody's, or of a time. */
export interface AskedSide {
  /** As the question says it, without its article: "Kremlin", "27 February". */
  readonly label: string;
  /** The time that it is of; null where it is somebody's. */
  readonly time: DateRange | null;
}

/**
 * Reads a question that sets two accounts side by side: "did X and Y say the same on Z?", "how did X and Y describe Z?", "how did X's
 * account of 27 February differ from that of 10 April?". Null for any other question.
 *
 * @param text In the corpus's spelling of names.
 * @param context What dates and events are read by; null where the library is empty.
 */
export function readComparison(text: string, context: TimeContext | null): ComparisonAsked | null {
  if (context === null || !MENTIONED.test(text)) return null;
  const bare = text.replace(/^(?:(?:and|so|ok|okay|please|parley|well),? )+/iu, '').replace(/[\s?!.]+$/u, '');
  return readForms(TIMES, bare, (read) => betweenTimes(read, context)) ?? readForms(PARTIES, bare, betweenParties);
}

interface Read {
  readonly a: string;
  readonly b: string;
  readonly on: string;
  readonly by: string;
}

function readForms(
  forms: readonly RegExp[],
  bare: string,
  read: (groups: Read) => ComparisonAsked | null,
): ComparisonAsked | null {
  for (const form of forms) {
    const { a, b, on = '', more = '', by = '', what } = form.exec(bare)?.groups ?? {};
    const asked =
      a === undefined || b === undefined
        ? null
        : read({ a, b, on: measured(what, subject(`${on} ${more}`)), by: party(by) });
    if (asked !== null) return asked;
  }
  return null;
}

/** "the same length for the call" is on the length of the call. */
function measured(what: string | undefined, on: string): string {
  return what === undefined || on === '' ? on : `${what} of ${on}`;
}

function betweenTimes({ a, b, on, by }: Read, context: TimeContext): ComparisonAsked | null {
  const [first, second] = [timeIn(a, context), timeIn(b, context)];
  if (first === null || second === null || first.from === second.from || (by === '' && on === '')) return null;
  const whose = by === '' || !canSpeak(by) ? null : by;
  const about = [whose === null ? by : '', on].filter((part) => part !== '').join(' ');
  return { on: about, by: whose, sides: [timed(a, first), timed(b, second)] };
}

/** What is left of "in the same way". */
const WAYS = /^(?:ways?|words|terms|things?)$/u;

function betweenParties({ a, b, on }: Read): ComparisonAsked | null {
  const [one, other] = [party(a), party(b)];
  if (on === '' || WAYS.test(on) || !canSpeak(one) || !canSpeak(other) || one.toLowerCase() === other.toLowerCase())
    return null;
  return { on, by: null, sides: [said(one), said(other)] };
}

function said(label: string): AskedSide {
  return { label, time: null };
}

function timed(text: string, { from, to }: NamedTime): AskedSide {
  return { label: party(text), time: { from, to } };
}

/** The date or the event that a text is, whole. */
function timeIn(text: string, context: TimeContext): NamedTime | null {
  const trimmed = text.replace(/^(?:the |that of |those of )/iu, '');
  const named = readNamed(trimmed, 0, context);
  return named !== null && named.end >= trimmed.length && (named.isCertain || named.isEvent) ? named : null;
}

/** What accounts are on, without the words that lead to it. */
function subject(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:when it comes to|(?:of|on|about|over|regarding|concerning|for|as to|to|that) )\s*/iu, '')
    .replace(/,$/u, '')
    .trim();
}

/** Whose account it is, without article, possessive and the word for it. */
function party(text: string): string {
  return text
    .trim()
    .replace(/^(?:both |the )+/iu, '')
    .replace(/['’]s?$/u, '')
    .replace(new RegExp(`(?:['’]s?)? ${ACCOUNT}$`, 'iu'), '')
    .trim();
}

/** Whether a phrase can be somebody, an institution or an outlet. */
function canSpeak(phrase: string): boolean {
  const parts = words(phrase);
  const isClause = SPOKEN.test(phrase) || /[,;:?]/u.test(phrase);
  return parts.length > 0 && parts.length <= MOST_WORDS && !NOBODY.test(phrase) && !isClause;
}

const MOST_WORDS = 5;
/** In small letters: "Report.az" is a name. */
const SPOKEN =
  /(?:^|\s)(?:assess|call|claim|describe|explain|find|give|judge|present|report|see|tell|use|view|write)\b/u;
const NOBODY =
  /^(?:the|an?|he|she|it|they|we|you|i|who|both(?: sides)?|two|sides?|people|everyone|others?|(?:two|different|various|several) .+)$|\b(?:did|does|do|was|were|is|are|say|said|mention|happen)\b/iu;
