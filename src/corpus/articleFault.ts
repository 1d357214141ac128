/** A file that cannot be used as an article; the others can. */
export class ArticleFault extends Error {
  override readonly name = 'ArticleFault';

  /** Path within the articles folder. */
  readonly path: string;

  /** Line of the file, from 1; null where no line is to blame. */
  readonly line: number | null;

  /**
   * @param reason What is wrong, and what to do about it. `message` is this with the line in front, without the path.
   */
  constructor(path: string, line: number | null, reason: string, options?: ErrorOptions) {
    super(`${line === null ? '' : `line ${line}: `}${reason}`.replace(/\s+/gu, ' '), options);
    this.path = path;
    this.line = line;
  }
}
