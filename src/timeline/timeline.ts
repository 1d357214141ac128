import type { Citation, QuotedSentence } from '../answering/answer.ts';

/** What happened when, as the articles tell it: one quoted sentence an event. */
export interface Timeline {
  /** What it is about; null: everything. */
  readonly topic: string | null;
  /** First and last day that was looked at, `YYYY-MM-DD`: as asked for, else of the events that the library tells. */
  readonly from: string;
  readonly to: string;
  /** How many events were left out because there is no room for so many: those that the fewest outlets tell. */
  readonly leftOut: number;
  /** In the order of their days. */
  readonly entries: readonly TimelineEntry[];
  /** The articles of the entries, numbered from 1 in order of appearance. */
  readonly citations: readonly Citation[];
}

/** An event, told by one sentence. */
export interface TimelineEntry extends QuotedSentence {
  /** The day of the event, or the first of its days, `YYYY-MM-DD`. */
  readonly date: string;
  /** The last of several days; null where it is one. */
  readonly dateEnd: string | null;
  /** The outlets that tell the event: those that footnotes name for it, else that of the article; each once, the quoted sentence's first. */
  readonly outlets: readonly string[];
}
