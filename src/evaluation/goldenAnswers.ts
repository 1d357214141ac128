import type { Answer } from '../answering/answer.ts';
import { answerQuestion, type AnswerContext } from '../answering/answerQuestion.ts';
import { fewAtOnce } from './fewAtOnce.ts';
import type { DisagreementQuestion, GoldenQuestion } from './goldenQuestion.ts';
import type { GoldenSet } from './goldenSet.ts';

/** What was said to each question, in the set's order. */
export interface GoldenAnswers {
  readonly questions: readonly Answered<GoldenQuestion>[];
  readonly disagreements: readonly Answered<DisagreementQuestion>[];
}

export interface Answered<Q> {
  readonly question: Q;
  readonly answer: Answer;
}

/**
 * Asks every question of a set through the code that `ask` answers with.
 *
 * @param onProgress Told after every question: questions done, and of how many.
 */
export async function askGolden(
  context: AnswerContext,
  { questions, disagreements, now }: GoldenSet,
  onProgress?: (done: number, total: number) => void,
): Promise<GoldenAnswers> {
  const all = [
    ...questions.map(({ question, before, now: day }) => ({ question, before, day: day ?? now })),
    ...disagreements.map(({ question }) => ({ question, before: [], day: now })),
  ];
  const ask = async ({ question, before, day }: (typeof all)[number]) =>
    answerQuestion(context, question, { window: null, now: day, before });
  const answers = await fewAtOnce(all, ask, onProgress);
  return {
    questions: pair(questions, answers),
    disagreements: pair(disagreements, answers.slice(questions.length)),
  };
}

function pair<Q>(questions: readonly Q[], answers: readonly Answer[]): readonly Answered<Q>[] {
  return questions.flatMap((question, index) => {
    const answer = answers[index];
    return answer ? [{ question, answer }] : [];
  });
}
