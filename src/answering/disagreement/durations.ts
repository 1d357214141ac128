/** How long something took, and whether that is where it ends. */
export interface Duration {
  readonly minutes: number;
  /** "More than two hours" is longer than "two hours"; "nearly" and "about" tell nothing apart. */
  readonly isMore: boolean;
}

/** Finds the durations in minutes, hours and days that a text gives in figures or words: "6.5 hours", "an hour and a half", "90-minute". */
export function durationsIn(text: string): readonly Duration[] {
  return [...text.matchAll(DURATION)].flatMap(({ groups = {}, index, 0: whole }) => {
    if (/^\s*(?:after|before|later|earlier|ago|late|early)\b/iu.test(text.slice(index + whole.length))) return [];
    const { more, first = '', half, firstUnit = '', halfAfter, second, alternative } = groups;
    const count = quantityOf(first) + (half === undefined ? 0 : 0.5) + (halfAfter === undefined ? 0 : 0.5);
    const minutes = count * (MINUTES[firstUnit.toLowerCase()] ?? 0) + (second === undefined ? 0 : quantityOf(second));
    const found = [{ minutes, isMore: more !== undefined }];
    return alternative === undefined ? found : [...found, { minutes, isMore: true }];
  });
}

/** Whether two claims cannot both be meant: none of their durations is the same, however it is written. */
export function durationsDiffer(a: readonly Duration[], b: readonly Duration[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => isSame(one, other)));
}

function isSame(a: Duration, b: Duration): boolean {
  return a.isMore === b.isMore && Math.abs(a.minutes - b.minutes) < 1;
}

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 };
const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };

const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?|(?:${Object.keys(TENS).join('|')})(?:-(?:${Object.keys(WORDS).join('|')}))?|${Object.keys(WORDS).join('|')}|an?|half an?)`;
const DURATION = new RegExp(
  String.raw`(?:\b(?<more>more than|over|at least|in excess of)\s+)?(?<![\p{L}\p{N}.,–-])(?<first>${NUMBER})` +
    String.raw`(?<half>\s+and\s+a\s+half)?[\s-](?<firstUnit>minute|hour|day)s?\b` +
    String.raw`(?<halfAfter>\s+and\s+a\s+half)?(?:\s+(?:and\s+)?(?<second>${NUMBER})\s+minutes?)?` +
    String.raw`(?<alternative>,? or ["“]?more\b)?`,
  'giu',
);

function quantityOf(text: string): number {
  const word = text.toLowerCase();
  if (/^\d/u.test(word)) return Number.parseFloat(word.replace(',', '.'));
  if (word.startsWith('half')) return 0.5;
  if (/^an?$/u.test(word)) return 1;
  const [tens = '', ones = ''] = word.split('-');
  return (TENS[tens] ?? WORDS[tens] ?? 0) + (WORDS[ones] ?? 0);
}
