import type { CountTokens } from '../chunking/countTokens.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { readBare } from '../retrieval/question.ts';
import { terms } from '../text/words.ts';
import type { AnswerCase } from './answerCase.ts';
import { evaluateAnswers } from './answerEvaluation.ts';
import { type AnswerOutcome, measureAnswers } from './answerMeasures.ts';
import { bySystem, type ComparedFigure, figuresOf, meanOf, wholeOf } from './comparedFigure.ts';
import { fewAtOnce } from './fewAtOnce.ts';
import { embedGiven } from './givenPassages.ts';
import { calibrationError, riskAt } from './riskCoverage.ts';
import { type Baseline, BASELINES, sentencesFor } from './systems.ts';

/**
 * Measures how every system chooses among given sentences, and how well it knows that none of them answers.
 *
 * @param set The set's name.
 * @param onProgress Told after every case: cases done, and of how many.
 */
export async function compareAnswers(
  set: string,
  cases: readonly AnswerCase[],
  embedder: Embedder,
  countTokens: CountTokens,
  onProgress?: (done: number, total: number) => void,
): Promise<readonly ComparedFigure[]> {
  const hybrid = await evaluateAnswers(cases, embedder, countTokens, onProgress);
  const others = await fewAtOnce(cases, async (each) => baselineOutcomes(each, embedder, countTokens));
  const outcomes = bySystem((system) => (system === 'hybrid' ? hybrid : others.map((each) => each[system])));
  return figuresOf(set, outcomes, {
    MRR: (list) => meanOf(answerable(list).map(({ ranked }) => 1 / (ranked.indexOf(true) + 1))),
    'P@1': (list) => meanOf(answerable(list).map(({ ranked }) => Number(ranked[0]))),
    AUROC: (list) => wholeOf(measureAnswers(list).auroc),
    'trigger F1': (list) => wholeOf(measureAnswers(list).triggerF1),
    ...Object.fromEntries(
      COVERAGES.map((coverage) => [
        `wrong of the surest ${coverage * 100} %`,
        (list: readonly AnswerOutcome[]) => wholeOf(riskAt(coverage, list)),
      ]),
    ),
    'calibration error': (list) => (list === hybrid ? wholeOf(calibrationError(list)) : null),
  });
}

/** Where the curve of risk over coverage is read. */
const COVERAGES = [0.25, 0.5, 0.75];

function answerable(outcomes: readonly AnswerOutcome[]): readonly AnswerOutcome[] {
  return outcomes.filter(({ ranked }) => ranked.includes(true));
}

async function baselineOutcomes(
  answerCase: AnswerCase,
  embedder: Embedder,
  countTokens: CountTokens,
): Promise<Readonly<Record<Baseline, AnswerOutcome>>> {
  const { embedding } = await readBare(answerCase.question, embedder);
  const passages = await embedGiven(answerCase, embedder, countTokens);
  const question = { embedding, terms: terms(answerCase.question) };
  const outcome = (baseline: Baseline): AnswerOutcome => {
    const shown = sentencesFor(baseline, question, passages);
    const ranked = shown.map(({ sentence }) => answerCase.sentences[sentence.block]?.answers ?? false);
    return { ranked, confidence: shown[0]?.score ?? 0 };
  };
  const [lexical, dense, plain] = BASELINES.map(outcome) as [AnswerOutcome, AnswerOutcome, AnswerOutcome];
  return { lexical, dense, plain };
}
