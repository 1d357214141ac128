/** A conversation: the questions before, the next one, and how that has to be read. */
export interface Conversation {
  readonly before: readonly string[];
  readonly next: string;
  /** Each stands in the question as it is looked up; null: it is complete and stays as it was asked. */
  readonly reads: readonly RegExp[] | null;
  /** None stands in it. */
  readonly lacks?: readonly RegExp[];
}
