/** What is wrong with an article of the corpus, although it can be read. */
export interface LintFault {
  /** Path within the articles folder. */
  readonly path: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** What is wrong, and what to do about it: one line. */
  readonly message: string;
}
