/** The house is not ready: a setting, file or library that the person running Parley can put right. */
export class SetupError extends Error {
  override readonly name = 'SetupError';

  /** What to do about it, as one imperative sentence. */
  readonly remedy: string;

  /**
   * @param fact What is wrong, naming the file, line or setting.
   * @param remedy What to do about it.
   */
  constructor(fact: string, remedy: string, options?: ErrorOptions) {
    super(`${fact} ${remedy}`, options);
    this.remedy = remedy;
  }
}
