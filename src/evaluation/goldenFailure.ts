import type { Answer } from '../answering/answer.ts';
import type { Answered } from './goldenAnswers.ts';
import type { DisagreementVerdict } from './goldenDisagreement.ts';
import type { DisagreementQuestion, GoldenQuestion } from './goldenQuestion.ts';
import type { GoldenVerdict } from './goldenVerdict.ts';

/** A question that was not answered as it should have been. */
export interface GoldenFailure {
  readonly id: string;
  /** Null for a question on a single point. */
  readonly band: string | null;
  readonly question: string;
  /** What was asked before it, oldest first. */
  readonly before: readonly string[];
  /** In words, such as "refused wrongly". */
  readonly faults: readonly string[];
  readonly said: Said;
  readonly right: RightAnswer;
}

/** What was said, its quotations as texts. */
export interface Said extends Pick<Answer, 'status' | 'reason' | 'confidence' | 'window' | 'choices'> {
  readonly sentences: readonly string[];
  readonly related: readonly string[];
  readonly disagreement: readonly (readonly string[])[] | null;
}

/** What would have been right; `claims` for a question on a single point, the others for any other. */
export type RightAnswer =
  | Pick<DisagreementQuestion, 'claims'>
  | Pick<GoldenQuestion, 'accepted' | 'also' | 'contradiction' | 'window' | 'choices' | 'disagreement'>;

/** What went wrong with a question; `faults` is empty where nothing did. */
export function failureOf({ question, answer }: Answered<GoldenQuestion>, verdict: GoldenVerdict): GoldenFailure {
  const { id, band, before, accepted, also, contradiction, window, choices, disagreement } = question;
  const faults = faultsOf(question, verdict);
  const right = { accepted, also, contradiction, window, choices, disagreement };
  return { id, band, question: question.question, before, faults, said: textsOf(answer), right };
}

/** What went wrong with a question on a single point; `faults` is empty where nothing did. */
export function failureOnPoint(
  { question, answer }: Answered<DisagreementQuestion>,
  verdict: DisagreementVerdict,
): GoldenFailure {
  const { id, claims } = question;
  const faults = found(disagreementFaults(verdict));
  return { id, band: null, question: question.question, before: [], faults, said: textsOf(answer), right: { claims } };
}

function faultsOf({ refuse }: GoldenQuestion, verdict: GoldenVerdict): readonly string[] {
  const { refused, first, any, window, contradicted, disagreement } = verdict;
  return found({
    'answered wrongly': refuse && !refused,
    'refused wrongly': !refuse && refused,
    'no right sentence': any === false && !refused,
    'right, but not first': any === true && first === false,
    'contradiction not shown': contradicted === false,
    'window missed': window === 'missed',
    'window wrong': window === 'wrong',
    'events not told apart': verdict.toldApart === false,
    ...(disagreement && disagreementFaults(disagreement)),
  });
}

function disagreementFaults({ differ, said, right }: DisagreementVerdict): Readonly<Record<string, boolean>> {
  return { 'disagreement missed': differ && !said, 'disagreement wrong': said && !right };
}

function found(faults: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(faults).flatMap(([fault, isFound]) => (isFound ? [fault] : []));
}

function textsOf({ status, reason, confidence, window, choices, sentences, related, disagreement }: Answer): Said {
  const texts = (quoted: Answer['sentences']) => quoted.map(({ text }) => text);
  return {
    status,
    reason,
    confidence,
    window,
    choices,
    sentences: texts(sentences),
    related: texts(related),
    disagreement: disagreement?.map(({ claims }) => texts(claims)) ?? null,
  };
}
