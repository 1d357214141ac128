/** What a question is made of. From `near-miss` on the corpus has no answer. */
export const BANDS = [
  'easy',
  'paraphrased',
  'who',
  'when',
  'where',
  'how-long',
  'how-many',
  'why',
  'who-is',
  'attribution',
  'temporal',
  'comparison',
  'several-source',
  'list',
  'ambiguous',
  'broad',
  'forecast',
  'follow-up',
  'misspelt',
  'one-word',
  'near-miss',
  'false-premise',
  'after-corpus',
  'opinion',
  'small-talk',
  'other-topic',
] as const;

export type Band = (typeof BANDS)[number];

/** Which half a question belongs to: nothing is tuned on `test`, and every run on it is logged. */
export type Part = 'test' | 'tuning';

/** The day that counts as today for a question that names none. */
export const GOLDEN_NOW = '2026-01-15';

/**
 * A question to the project's corpus, written from the articles alone, and what is right to say to it. Sentences stand as in their
 * article, without footnote marks.
 */
export interface GoldenQuestion {
  /** `test-who-2`: part, band, number. */
  readonly id: string;
  readonly band: Band;
  readonly question: string;
  /** What was asked before it, oldest first, where it is a follow-up. */
  readonly before?: readonly string[];
  /** The day that counts as today, `YYYY-MM-DD`; `GOLDEN_NOW` where it is missing. */
  readonly now?: string;
  /** Any of them is right as the first sentence quoted. None where the answer is unsure. */
  readonly accepted: readonly string[];
  /** Right beside an accepted sentence, no answer alone. */
  readonly also?: readonly string[];
  /** The corpus does not answer it: the answer has to be unsure. */
  readonly refuse: boolean;
  /** It shares event and names with a passage, which nevertheless does not answer it. */
  readonly nearMiss?: boolean;
  /** What contradicts a false premise: it belongs beside the refusal, and is no wrong answer where it is quoted instead. */
  readonly contradiction?: readonly string[];
  /** How the time it speaks of has to be understood; `latest`: no bounds, the newest first. */
  readonly window?: DateWindow | 'latest';
  /**
   * The events that fit, by their dates in `events.yml`, where several do: what is quoted is of at least two of them, and the others
   * are offered.
   */
  readonly choices?: readonly string[];
  /** Whether the sources differ on what it asks for; not judged where it is missing. */
  readonly disagreement?: boolean;
}

/**
 * First and last day, both inclusive; null is open. Beside an event or a day named with "before", "since" or "after", the day itself may
 * count or not.
 */
export interface DateWindow {
  readonly from: string | null;
  readonly to: string | null;
}

/** A question on one point of one event, and what the articles claim on it. */
export interface DisagreementQuestion {
  readonly id: string;
  readonly part: Part;
  /** What the claims are: `position` is what parties say, the others can be read off the words. */
  readonly kind: 'duration' | 'figure' | 'date' | 'place' | 'position';
  readonly question: string;
  /**
   * Each claim by the sentences that state it. Two or more: the sources differ, and sentences of at least two claims have to be quoted
   * side by side. One: they do not differ, though figures of other events are near.
   */
  readonly claims: readonly (readonly string[])[];
}
