import { daysBetween } from '../text/calendar.ts';
import { findDates } from '../text/dates.ts';
import { readPeriod, shift, unitOf } from '../text/periods.ts';
import type { Span } from '../text/span.ts';
import { readEvent } from './eventDates.ts';
import { type NamedTime, readNamed, type TimeContext, wholePeriod } from './namedTime.ts';
import type { SearchWindow } from './question.ts';

/** The time that a question speaks of. */
export interface SaidWindow {
  /** Both ends open where the latest is asked for. */
  readonly window: SearchWindow;
  /** Where the question says it. */
  readonly span: Span;
  /** Whether the rest asks for the same: not without "the latest", nor without "after the talks", which is what it is about. */
  readonly isApart: boolean;
}

/** What a question's time is read by. */
export interface WindowContext extends TimeContext {
  /** The questions before it, oldest first: "that week" is a week of theirs. */
  readonly before: readonly string[];
}

/**
 * Reads the time that a question confines itself to: "between … and …", "since …", "after …", "before …", "until …", "in March", "last
 * week", "that week", "the latest". A day alone ("on 10 April") is none: it ranks; nor is "in 2025" where all articles are of that year.
 *
 * Of an event or a day after "since" or "after" the first day counts, of an event after "before" too, since reports on it say what went
 * before it; a day or a month after "before" does not.
 */
export function readWindow(text: string, context: WindowContext): SaidWindow | null {
  const said =
    readBetween(text, context) ?? readBounds(text, context) ?? readWithin(text, context) ?? readThat(text, context);
  if (said !== null) return said;
  const latest = LATEST.exec(text);
  if (latest === null) return null;
  const end = latest.index + latest[0].length;
  return {
    window: { from: null, to: null, because: `newest first, as “${latest[0]}” asks for` },
    span: { start: latest.index, end },
    isApart: false,
  };
}

const LATEST =
  /\b(?:(?<!\bat (?:the )?)latest|newest|most recent(?:ly)?|last (?:time|known)|(?:did|has|have) [^?]{1,40}? last (?:call|meet|speak|talk|visit|met|spoken|talked))\b/iu;

function readBetween(text: string, context: WindowContext): SaidWindow | null {
  for (const match of text.matchAll(/\b(?:between|from)\s+/giu)) {
    const start = match.index + match[0].length;
    for (const joint of text.slice(start).matchAll(/,?\s+(?:and|to|until|till|through)\s+|\s?[–—]\s?/giu)) {
      const [end, next] = [start + joint.index, start + joint.index + joint[0].length];
      const first = readNamed(text.slice(0, end), start, context);
      const last = first?.end === end && first.isCertain ? readNamed(text, next, context) : null;
      if (!first || !last?.isCertain) continue;
      const [from, to] = first.from <= last.from ? [first.from, last.to] : [last.from, first.to];
      const because = `${match[0].trim()} ${first.name}${joint[0]}${last.name}, as the question says`;
      return { window: { from, to, because }, span: { start: match.index, end: last.end }, isApart: true };
    }
  }
  return joinedDays(text, context);
}

/** "between 10 and 31 March", "between 10 March and 31 March" as one date with two days. */
function joinedDays(text: string, context: WindowContext): SaidWindow | null {
  for (const match of text.matchAll(/\b(?:between|from)\s+(?:the\s+)?/giu)) {
    const start = match.index + match[0].length;
    const mention = findDates(text).find((date) => date.start === start && date.dayEnd !== null);
    const period = mention ? readPeriod(text, start, context) : null;
    if (period === null) continue;
    const because = `${text.slice(match.index, period.end)}, as the question says`;
    return {
      window: { from: period.from, to: period.to, because },
      span: { start: match.index, end: period.end },
      isApart: true,
    };
  }
  return null;
}

const BOUND = /\b(?<bound>since|after|following|before|prior to|ahead of|until|till|up to)\s+/giu;
/** What makes an interval or an order of "before" and "after": "the day before", "how soon after". */
const MEASURED =
  /\b(?:(?:minute|hour|day|night|evening|morning|week|month|year)s?|soon|long|much|shortly|ever|not|even|never)\s+$/iu;

function readBounds(text: string, context: WindowContext): SaidWindow | null {
  let said: SaidWindow | null = null;
  for (const match of text.matchAll(BOUND)) {
    if (MEASURED.test(text.slice(0, match.index))) continue;
    const named = readNamed(text, match.index + match[0].length, context);
    if (named === null) continue;
    const bound = match.groups?.bound?.toLowerCase() ?? '';
    const isApart = bound !== 'after' && bound !== 'following';
    said = narrowed(said, { window: boundedBy(bound, named), span: { start: match.index, end: named.end }, isApart });
  }
  return said;
}

function boundedBy(bound: string, { from, to, name, isEvent }: NamedTime): SearchWindow {
  const because = `${bound} ${name}, as the question says`;
  if (bound === 'since') return { from, to: null, because };
  if (bound === 'after' || bound === 'following') {
    const isLong = !isEvent && daysBetween(from, to) > 3;
    return { from: isLong ? shift(to, 1) : from, to: null, because };
  }
  if (/^(?:until|till|up to)$/u.test(bound)) return { from: null, to, because };
  return { from: null, to: isEvent ? from : shift(from, -1), because };
}

/** Two bounds of one question: "since Anchorage and before December". */
function narrowed(one: SaidWindow | null, other: SaidWindow): SaidWindow {
  if (one === null) return other;
  const { from, to, because } = one.window;
  const both = `${because.replace(/, as the question says$/u, '')} and ${other.window.because}`;
  return {
    window: { from: other.window.from ?? from, to: other.window.to ?? to, because: both },
    span: { start: one.span.start, end: other.span.end },
    isApart: one.isApart && other.isApart,
  };
}

const WITHIN = /\b(?:in|during|throughout|over|within)\s+/giu;
const BY_ITSELF = /\b(?=(?:today|yesterday|(?:this|last) (?:week|month|year|spring|summer|autumn|winter))\b)/giu;

function readWithin(text: string, context: WindowContext): SaidWindow | null {
  const places = [...text.matchAll(WITHIN), ...text.matchAll(BY_ITSELF)];
  for (const match of places) {
    const start = match.index + match[0].length;
    const period = wholePeriod(text, start, context);
    if (period === null || (period.from <= context.span.oldest && period.to >= context.span.newest)) continue;
    const { from, to, end } = period;
    return {
      window: { from, to, because: `${text.slice(match.index, end)}, as the question says` },
      span: { start: match.index, end },
      isApart: true,
    };
  }
  return null;
}

function readThat(text: string, context: WindowContext): SaidWindow | null {
  const match = /\b(?:(?:on|in|during) )?(?:that|the same) (?<unit>day|week|month|year)\b/iu.exec(text);
  const day = match && dayOf([...context.before, text], context);
  if (!match || !day) return null;
  const range = unitOf(day, (match.groups?.unit ?? 'day').toLowerCase() as 'day' | 'week' | 'month' | 'year');
  const because = `the ${match.groups?.unit ?? ''} of ${day}, as “${match[0]}” was read`;
  return {
    window: { ...range, because },
    span: { start: match.index, end: match.index + match[0].length },
    isApart: true,
  };
}

/** The day that the texts last name, by a date or an event. */
function dayOf(texts: readonly string[], context: WindowContext): string | null {
  for (const text of [...texts].reverse()) {
    const date = findDates(text).find(({ day }) => day !== null);
    if (date) return readPeriod(text, date.start, context)?.from ?? null;
    const places = [...text.matchAll(/(?<=^|\s)(?=the\s|\p{Lu})/gu)];
    const event = places.map(({ index }) => readEvent(text, index, context)).find((found) => found !== null);
    if (event) return event.from;
  }
  return null;
}
