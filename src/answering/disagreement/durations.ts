import { type Amount, areCompatible, BOUND, readBound } from './amounts.ts';
import { NUMBER, numberOf } from './numbers.ts';

/** Durations of a text in minutes; what stands beside another one behind "or" is an alternative to it. */
export interface Duration extends Amount {
  readonly isAlternative: boolean;
}

/** Finds the durations that a text gives in figures or words: "6.5 hours", "an hour and a half", "90-minute", "six hours, or more". */
export function durationsIn(text: string): readonly Duration[] {
  return [...text.matchAll(DURATION)].flatMap(({ groups = {}, index, 0: whole }) => {
    if (/^\s*(?:after|before|later|earlier|ago|late|early|old)\b/iu.test(text.slice(index + whole.length))) return [];
    const { bound, first = '', half, firstUnit = '', halfAfter, second, alternative } = groups;
    const count = numberOf(first) + (half === undefined ? 0 : 0.5) + (halfAfter === undefined ? 0 : 0.5);
    const value = count * (MINUTES[firstUnit.toLowerCase()] ?? 0) + (second === undefined ? 0 : numberOf(second));
    const found: Duration = { value, bound: readBound(bound), isAlternative: alternative !== undefined };
    return alternative === undefined ? [found] : [found, { value, bound: 'over', isAlternative: true }];
  });
}

/** Whether two claims cannot both be meant: none of their durations fits another one, or an alternative of one fits none of the other's. */
export function durationsDiffer(a: readonly Duration[], b: readonly Duration[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const fitsNone = (one: Duration, others: readonly Duration[]) => !others.some((other) => areCompatible(one, other));
  return (
    a.every((one) => fitsNone(one, b)) ||
    a.some((one) => one.isAlternative && fitsNone(one, b)) ||
    b.some((one) => one.isAlternative && fitsNone(one, a))
  );
}

const MINUTES: Readonly<Record<string, number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 43_800,
  year: 525_600,
};

const COUNT = `(?:half an?|an?|${NUMBER})`;
const DURATION = new RegExp(
  String.raw`${BOUND}(?<![\p{L}\p{N}.,–-])(?<first>${COUNT})` +
    String.raw`(?<half>\s+and\s+a\s+half)?[\s-](?<firstUnit>minute|hour|day|week|month|year)s?\b` +
    String.raw`(?<halfAfter>\s+and\s+a\s+half)?(?:\s+(?:and\s+)?(?<second>${NUMBER})\s+minutes?)?` +
    String.raw`(?<alternative>,? or ["“]?more\b)?`,
  'giu',
);
