import type { AnswerContext } from '../answering/answerQuestion.ts';
import { MOST_SENTENCES } from '../answering/choose.ts';
import type { EventDates } from '../corpus/events.ts';
import { readQuestion } from '../retrieval/question.ts';
import { bySystem, type ComparedFigure, figuresOf, type Measured } from './comparedFigure.ts';
import { type Answered, askGolden } from './goldenAnswers.ts';
import type { GoldenQuestion } from './goldenQuestion.ts';
import { quotesOneOf } from './goldenQuotation.ts';
import { reportGolden } from './goldenReport.ts';
import type { GoldenSet } from './goldenSet.ts';
import { type GoldenShare, shareOf } from './goldenShare.ts';
import { type Baseline, passagesFor, sentencesFor } from './systems.ts';

/** What each system does with the golden questions; null where it is a share of nothing. */
interface GoldenShares {
  readonly first: GoldenShare | null;
  readonly any: GoldenShare | null;
  readonly refused: GoldenShare | null;
  readonly nearMisses: GoldenShare | null;
  readonly refusedWrongly: GoldenShare | null;
  /** Of the questions that are answered, those whose first sentence is not a right one. */
  readonly wrong: GoldenShare | null;
}

/**
 * Asks every system the golden questions. The baselines take a question as it stands and always quote: four sentences, the plain pipeline
 * all of its four chunks.
 *
 * @param events The days of the articles' events.
 * @param onProgress Told after every question: questions done, and of how many.
 */
export async function compareGolden(
  context: AnswerContext,
  set: GoldenSet,
  events: EventDates,
  onProgress?: (done: number, total: number) => void,
): Promise<readonly ComparedFigure[]> {
  const answers = await askGolden(context, set, onProgress);
  const report = reportGolden(answers, events);
  const parley: GoldenShares = {
    first: report.total.firstRight,
    any: report.total.anyRight,
    refused: report.total.refusedRightly,
    nearMisses: report.nearMisses.refusedRightly,
    refusedWrongly: report.total.refusedWrongly,
    wrong: shareOf(answers.questions.filter(isAnswered).map(isWrong)),
  };
  const [lexical, dense, plain] = await Promise.all([
    askBaseline('lexical', context, set),
    askBaseline('dense', context, set),
    askBaseline('plain', context, set),
  ]);
  const shares = { lexical, dense, plain, hybrid: parley };
  return figuresOf(
    `golden, ${set.part} part`,
    bySystem((system) => shares[system]),
    {
      'first sentence right': ({ first }) => measured(first),
      'any sentence right': ({ any }) => measured(any),
      'unanswerable refused': ({ refused }) => measured(refused),
      'near misses refused': ({ nearMisses }) => measured(nearMisses),
      'answerable refused': ({ refusedWrongly }) => measured(refusedWrongly),
      'wrong of what is answered': ({ wrong }) => measured(wrong),
    },
  );
}

function isAnswered({ answer }: Answered<GoldenQuestion>): boolean {
  return answer.status === 'answered';
}

function isWrong({
  question,
  answer: {
    sentences: [first],
  },
}: Answered<GoldenQuestion>): boolean {
  return first === undefined || !quotesOneOf(first, [...question.accepted, ...question.contradiction]);
}

function measured(share: GoldenShare | null): Measured | null {
  return share === null ? null : { value: share.share, interval: share.interval };
}

async function askBaseline(
  baseline: Baseline,
  context: AnswerContext,
  { questions }: GoldenSet,
): Promise<GoldenShares> {
  const answerable = questions.filter(({ refuse }) => !refuse);
  const unanswerable = questions.filter(({ refuse }) => refuse);
  const verdicts: { first: boolean; any: boolean }[] = [];
  for (const question of answerable) verdicts.push(await quoteBy(baseline, context, question));
  const refusesNone = (asked: readonly GoldenQuestion[]) => shareOf(asked.map(() => false));
  return {
    first: shareOf(verdicts.map(({ first }) => first)),
    any: shareOf(verdicts.map(({ any }) => any)),
    refused: refusesNone(unanswerable),
    nearMisses: refusesNone(unanswerable.filter(({ nearMiss }) => nearMiss)),
    refusedWrongly: refusesNone(answerable),
    wrong: shareOf([...verdicts.map(({ first }) => !first), ...unanswerable.map(() => true)]),
  };
}

async function quoteBy(
  baseline: Baseline,
  { reader, embedder, names }: AnswerContext,
  { question: text, accepted }: GoldenQuestion,
): Promise<{ readonly first: boolean; readonly any: boolean }> {
  const question = await readQuestion(text, embedder, reader, null, names);
  const sentences = sentencesFor(baseline, question, passagesFor(baseline, reader, question));
  const shown = baseline === 'plain' ? sentences : sentences.slice(0, MOST_SENTENCES);
  const right = shown.map(({ sentence }) => quotesOneOf(sentence, accepted));
  return { first: right[0] ?? false, any: right.includes(true) };
}
