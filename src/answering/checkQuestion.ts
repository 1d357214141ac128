import { SetupError } from '../setupError.ts';

/** A question that cannot be asked; the next one can. */
export class QuestionFault extends SetupError {}

/** The longest question that is read, in UTF-16 units: Discord's longest message. */
export const LONGEST_QUESTION = 4000;

/**
 * Takes the blanks around a question away.
 *
 * @throws QuestionFault when nothing is left, or it is longer than `LONGEST_QUESTION`.
 */
export function checkQuestion(text: string): string {
  const question = text.trim();
  if (question === '')
    throw new QuestionFault('The question is empty.', 'Ask something, such as "Who led the delegations on 10 April?"');
  if (question.length > LONGEST_QUESTION) {
    const fact = `The question is ${question.length} characters long; at most ${LONGEST_QUESTION} are read.`;
    throw new QuestionFault(fact, 'Ask it in fewer words.');
  }
  return question;
}
