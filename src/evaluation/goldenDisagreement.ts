import type { Answer } from '../answering/answer.ts';
import type { Answered } from './goldenAnswers.ts';
import type { DisagreementQuestion, GoldenQuestion } from './goldenQuestion.ts';
import { quotesOneOf } from './goldenQuotation.ts';

/** Whether the sources differ, whether the answer says so, and whether it quotes the very sentences that differ. */
export interface DisagreementVerdict {
  readonly differ: boolean;
  readonly said: boolean;
  readonly right: boolean;
}

/** Right are sentences of at least two claims, side by side. */
export function judgePoint({ question, answer }: Answered<DisagreementQuestion>): DisagreementVerdict {
  return judge(question.claims.length > 1, answer, question.claims);
}

/**
 * Right are at least two sentences that are accepted, alone or beside others, side by side.
 *
 * @returns Null where it is not judged.
 */
export function judgeDisagreement({ question, answer }: Answered<GoldenQuestion>): DisagreementVerdict | null {
  if (question.disagreement === null) return null;
  const sentences = [...question.accepted, ...question.also].map((sentence) => [sentence]);
  return judge(question.disagreement, answer, sentences);
}

function judge(differ: boolean, answer: Answer, claims: readonly (readonly string[])[]): DisagreementVerdict {
  const points = answer.disagreement ?? [];
  const sideBySide = points.some(
    (point) => claims.filter((claim) => point.claims.some((quoted) => quotesOneOf(quoted, claim))).length >= 2,
  );
  return { differ, said: points.length > 0, right: differ && sideBySide };
}
