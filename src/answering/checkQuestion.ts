import { SetupError } from '../setupError.ts';

/** The longest question that is read, in UTF-16 units: Discord's longest message. */
export const LONGEST_QUESTION = 4000;

/**
 * Takes the blanks around a question away.
 *
 * @throws SetupError when nothing is left, or it is longer than `LONGEST_QUESTION`.
 */
export function checkQuestion(text: string): string {
  const question = text.trim();
  if (question === '')
    throw new SetupError('The question is empty.', 'Ask something, such as "Who led the delegations on 10 April?"');
  if (question.length > LONGEST_QUESTION) {
    const fact = `The question is ${question.length} characters long; at most ${LONGEST_QUESTION} are read.`;
    throw new SetupError(fact, 'Ask it in fewer words.');
  }
  return question;
}
