/** A number as somebody gives it, and what it can mean. */
export interface Amount {
  readonly value: number;
  readonly bound: Bound;
}

/** "nearly" is `under`, "fewer than" `below`, "more than" `over`, "at least" `least`, "up to" `most`. */
export type Bound = 'exact' | 'about' | 'under' | 'below' | 'over' | 'least' | 'most';

/** What stands before a number and says how it is meant, as the source of a regular expression with the group `bound`. */
export const BOUND =
  String.raw`(?:\b(?<bound>(?:(?:just|a little|slightly|well) )?(?:more than|over|above)|in excess of|upwards of|` +
  'at least|no (?:fewer|less) than|a minimum of|nearly|almost|close to|just (?:under|short of)|(?:fewer|less) than|under|below|' +
  String.raw`up to|at most|as many as|(?:no|not) more than|about|around|some|roughly|approximately|an estimated|estimated)\s+)?`;

/** Reads the words before a number. */
export function readBound(words: string | undefined): Bound {
  if (words === undefined) return 'exact';
  return BOUNDS.find(([form]) => form.test(words))?.[1] ?? 'about';
}

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:at least|no (?:fewer|less)|a minimum)/iu, 'least'],
  [/^(?:up to|at most|as many|no(?:t)? more)/iu, 'most'],
  [/^(?:nearly|almost|close|just (?:under|short))/iu, 'under'],
  [/^(?:fewer|less|under|below)/iu, 'below'],
  [/(?:more than|over|above|excess|upwards)/iu, 'over'],
];

/** Whether both can be true of one thing, as people round: "almost six" and 5.9, "at least 200" and 240, but not "two" and "more than two". */
export function areCompatible(a: Amount, b: Amount): boolean {
  const [low, high] = rangeOf(a);
  const [least, most] = rangeOf(b);
  return low <= most && least <= high;
}

/** The least and the most that an amount can stand for, as shares of its value. */
const RANGES: Readonly<Record<Bound, readonly [least: number, most: number]>> = {
  exact: [0.995, 1.005],
  about: [0.96, 1.04],
  under: [0.9, 1],
  below: [0.6, 0.99],
  over: [1.01, 1.5],
  least: [1, 1.5],
  most: [0.5, 1],
};

function rangeOf({ value, bound }: Amount): readonly [number, number] {
  const [least, most] = RANGES[bound];
  return [value * least, value * most];
}
