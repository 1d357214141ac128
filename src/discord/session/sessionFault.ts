/** How the bot's process ends when it does not end because somebody wants it to; 1 is the house that is not ready. */
export const EXIT_CODES = {
  /** Something in Parley is broken. */
  broken: 70,
  /** Discord does not take the bot now; starting again later helps. */
  temporary: 75,
  /** Discord refuses the bot as it is set up; starting again does not help before that is put right. */
  refused: 78,
} as const;

/** The session with Discord cannot begin, or cannot go on. */
export class SessionFault extends Error {
  override readonly name = 'SessionFault';

  /** The exit code of the process. */
  readonly exitCode: number;

  /**
   * @param ending How the process is to end.
   * @param fact What is the matter.
   * @param remedy What to do about it, and where.
   */
  constructor(ending: keyof typeof EXIT_CODES, fact: string, remedy: string, options?: ErrorOptions) {
    super(`${fact} ${remedy}`, options);
    this.exitCode = EXIT_CODES[ending];
  }
}
