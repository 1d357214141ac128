import type { EventDates } from '../corpus/events.ts';
import type { SearchWindow } from '../retrieval/question.ts';
import type { Answered, GoldenAnswers } from './goldenAnswers.ts';
import { type DisagreementVerdict, judgePoint } from './goldenDisagreement.ts';
import { failureOf, failureOnPoint, type GoldenFailure } from './goldenFailure.ts';
import type { GoldenQuestion } from './goldenQuestion.ts';
import { type GoldenShare, shareOf } from './goldenShare.ts';
import { type GoldenVerdict, judgeAnswer } from './goldenVerdict.ts';

/** How the golden questions were answered; a share is null where it is a share of nothing. */
export interface GoldenReport {
  /** By band, in the questions' order. */
  readonly bands: Readonly<Record<string, AnswerShares>>;
  readonly total: AnswerShares;
  /** Of the questions that share event and names with a passage, which does not answer them. */
  readonly nearMisses: AnswerShares;
  /** Of the premises that the articles contradict: what contradicts them is quoted, in the answer or beside the refusal. */
  readonly contradicted: GoldenShare | null;
  /** Of the questions that several events fit. */
  readonly toldApart: GoldenShare | null;
  readonly windows: WindowShares;
  readonly disagreement: DisagreementShares;
  /** What went wrong, in the questions' order. */
  readonly failing: readonly GoldenFailure[];
}

/** `refusedRightly` is a share of the questions that the articles do not answer, the others are of those that they do. */
export interface AnswerShares {
  readonly questions: number;
  readonly firstRight: GoldenShare | null;
  readonly anyRight: GoldenShare | null;
  readonly refusedRightly: GoldenShare | null;
  readonly refusedWrongly: GoldenShare | null;
}

/** Of the questions whose time is judged. */
export interface WindowShares {
  readonly right: GoldenShare | null;
  /** No window was read. */
  readonly missed: GoldenShare | null;
  /** Another window was read. */
  readonly wrong: GoldenShare | null;
  /** The windows that were read in questions whose time is not judged. */
  readonly others: readonly { readonly id: string; readonly window: SearchWindow }[];
}

/** Over the questions on single points, and over the others where it is judged. */
export interface DisagreementShares {
  /** Of the answers that say that the sources differ: they do, and what differs is quoted side by side. */
  readonly precision: GoldenShare | null;
  /** Of the questions on which they differ: said, and quoted so. */
  readonly recall: GoldenShare | null;
}

interface Judged extends Answered<GoldenQuestion> {
  readonly verdict: GoldenVerdict;
}

/**
 * Judges the answers and counts.
 *
 * @param events The days of the articles' events.
 */
export function reportGolden(answers: GoldenAnswers, events: EventDates): GoldenReport {
  const judged = answers.questions.map((answered) => ({ ...answered, verdict: judgeAnswer(answered, events) }));
  const points = answers.disagreements.map((answered) => ({ ...answered, verdict: judgePoint(answered) }));
  const verdicts = judged.map(({ verdict }) => verdict);
  const failures = [
    ...judged.map(({ verdict, ...answered }) => failureOf(answered, verdict)),
    ...points.map(({ verdict, ...answered }) => failureOnPoint(answered, verdict)),
  ];
  return {
    bands: sharesByBand(judged),
    total: answerShares(judged),
    nearMisses: answerShares(judged.filter(({ question }) => question.nearMiss)),
    contradicted: shareOf(asked(verdicts.map(({ contradicted }) => contradicted))),
    toldApart: shareOf(asked(verdicts.map(({ toldApart }) => toldApart))),
    windows: windowShares(judged),
    disagreement: disagreementShares([
      ...asked(verdicts.map(({ disagreement }) => disagreement)),
      ...points.map(({ verdict }) => verdict),
    ]),
    failing: failures.filter(({ faults }) => faults.length > 0),
  };
}

function sharesByBand(judged: readonly Judged[]): GoldenReport['bands'] {
  const bands = [...new Set(judged.map(({ question }) => question.band))];
  return Object.fromEntries(
    bands.map((band) => [band, answerShares(judged.filter(({ question }) => question.band === band))]),
  );
}

function answerShares(judged: readonly Judged[]): AnswerShares {
  const refused = (refuse: boolean) =>
    judged.filter(({ question }) => question.refuse === refuse).map(({ verdict }) => verdict.refused);
  return {
    questions: judged.length,
    firstRight: shareOf(asked(judged.map(({ verdict }) => verdict.first))),
    anyRight: shareOf(asked(judged.map(({ verdict }) => verdict.any))),
    refusedRightly: shareOf(refused(true)),
    refusedWrongly: shareOf(refused(false)),
  };
}

function windowShares(judged: readonly Judged[]): WindowShares {
  const verdicts = asked(judged.map(({ verdict }) => verdict.window));
  return {
    right: shareOf(verdicts.map((verdict) => verdict === 'right')),
    missed: shareOf(verdicts.map((verdict) => verdict === 'missed')),
    wrong: shareOf(verdicts.map((verdict) => verdict === 'wrong')),
    others: judged.flatMap(({ question, answer: { window } }) =>
      question.window === null && window !== null ? [{ id: question.id, window }] : [],
    ),
  };
}

function disagreementShares(verdicts: readonly DisagreementVerdict[]): DisagreementShares {
  return {
    precision: shareOf(verdicts.filter(({ said }) => said).map(({ right }) => right)),
    recall: shareOf(verdicts.filter(({ differ }) => differ).map(({ right }) => right)),
  };
}

/** The verdicts on what was asked for. */
function asked<T>(verdicts: readonly (T | null)[]): readonly T[] {
  return verdicts.filter((verdict) => verdict !== null);
}
