import type { CountTokens } from '../chunking/countTokens.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { terms } from '../text/words.ts';
import type { AnswerCase } from './answerCase.ts';
import { answersIt, embedCase, type EmbeddedCase, evaluateCase } from './answerEvaluation.ts';
import { type AnswerMeasures, type AnswerOutcome, measureAnswers } from './answerMeasures.ts';
import { bySystem, type ComparedFigure, figuresOf, meanOf, wholeOf } from './comparedFigure.ts';
import { fewAtOnce } from './fewAtOnce.ts';
import { calibrationError, riskAt } from './riskCoverage.ts';
import { type Baseline, sentencesFor, type System } from './systems.ts';

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
  const compare = async (each: AnswerCase) => outcomesOf(await embedCase(each, embedder, countTokens), embedder);
  const outcomes = await fewAtOnce(cases, compare, onProgress);
  const measured = bySystem((system) => measure(outcomes.map((each) => each[system])));
  return figuresOf(set, measured, {
    MRR: ({ answerable }) => meanOf(answerable.map(({ ranked }) => 1 / (ranked.indexOf(true) + 1))),
    'P@1': ({ answerable }) => meanOf(answerable.map(({ ranked }) => Number(ranked[0]))),
    AUROC: ({ measures }) => wholeOf(measures.auroc),
    'trigger F1': ({ measures }) => wholeOf(measures.triggerF1),
    ...Object.fromEntries(
      COVERAGES.map((coverage) => [
        `wrong of the surest ${coverage * 100} %`,
        ({ all }: MeasuredOutcomes) => wholeOf(riskAt(coverage, all)),
      ]),
    ),
    'calibration error': (of) => (of === measured.hybrid ? wholeOf(calibrationError(of.all)) : null),
  });
}

/** Where the curve of risk over coverage is read. */
const COVERAGES = [0.25, 0.5, 0.75];

interface MeasuredOutcomes {
  readonly all: readonly AnswerOutcome[];
  /** Those with a sentence that answers. */
  readonly answerable: readonly AnswerOutcome[];
  readonly measures: AnswerMeasures;
}

function measure(all: readonly AnswerOutcome[]): MeasuredOutcomes {
  return { all, answerable: all.filter(({ ranked }) => ranked.includes(true)), measures: measureAnswers(all) };
}

async function outcomesOf(
  embedded: EmbeddedCase,
  embedder: Embedder,
): Promise<Readonly<Record<System, AnswerOutcome>>> {
  const { question, passages } = embedded;
  const asked = { embedding: question.embedding, terms: terms(question.text) };
  const outcome = (baseline: Baseline): AnswerOutcome => {
    const shown = sentencesFor(baseline, asked, passages);
    return { ranked: shown.map(({ sentence }) => answersIt(embedded, sentence)), confidence: shown[0]?.score ?? 0 };
  };
  const hybrid = await evaluateCase(embedded, embedder);
  return bySystem((system) => (system === 'hybrid' ? hybrid : outcome(system)));
}
