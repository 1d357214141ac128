import type { EventDates } from '../corpus/events.ts';
import type { Answered } from './goldenAnswers.ts';
import { toldApart } from './goldenChoices.ts';
import { type DisagreementVerdict, judgeDisagreement } from './goldenDisagreement.ts';
import type { GoldenQuestion } from './goldenQuestion.ts';
import { quotesOneOf } from './goldenQuotation.ts';
import { judgeWindow, type WindowVerdict } from './goldenWindow.ts';

/** What is right and wrong in one answer; null where it is not asked for. */
export interface GoldenVerdict {
  /** The answer is unsure, or quotes what contradicts the question's premise. */
  readonly refused: boolean;
  /** Whether the first sentence is an accepted one. */
  readonly first: boolean | null;
  /** Whether any sentence is. */
  readonly any: boolean | null;
  /** Whether what contradicts the premise is quoted, in the answer or beside the refusal. */
  readonly contradicted: boolean | null;
  readonly window: WindowVerdict | null;
  readonly toldApart: boolean | null;
  readonly disagreement: DisagreementVerdict | null;
}

/** @param events The days of the articles' events. */
export function judgeAnswer(answered: Answered<GoldenQuestion>, events: EventDates): GoldenVerdict {
  const { question, answer } = answered;
  const { accepted, contradiction, refuse } = question;
  const [first] = answer.sentences;
  const contradicts = first !== undefined && quotesOneOf(first, contradiction);
  const shown = [...answer.sentences, ...answer.related];
  return {
    refused: answer.status === 'unsure' || contradicts,
    first: refuse ? null : first !== undefined && quotesOneOf(first, accepted),
    any: refuse ? null : answer.sentences.some((sentence) => quotesOneOf(sentence, accepted)),
    contradicted: contradiction.length === 0 ? null : shown.some((sentence) => quotesOneOf(sentence, contradiction)),
    window: judgeWindow(question, answer),
    toldApart: toldApart(question, answer, events),
    disagreement: judgeDisagreement(answered),
  };
}
