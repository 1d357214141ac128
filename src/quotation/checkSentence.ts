import { LONGEST_QUESTION, QuestionFault } from '../answering/checkQuestion.ts';

/**
 * Takes the blanks around a sentence away that is to be looked up.
 *
 * @throws QuestionFault when nothing is left, or it is longer than `LONGEST_QUESTION`.
 */
export function checkSentence(text: string): string {
  const sentence = text.trim();
  if (sentence === '')
    throw new QuestionFault(
      'There is no sentence to look up.',
      'Give one, such as "They agreed to meet again in May."',
    );
  if (sentence.length > LONGEST_QUESTION) {
    const fact = `The text is ${sentence.length} characters long; at most ${LONGEST_QUESTION} are looked up.`;
    throw new QuestionFault(fact, 'Give a sentence or two of it.');
  }
  return sentence;
}
