import type { Timings } from '../answering/answer.ts';
import { answerQuestion } from '../answering/answerQuestion.ts';
import { fingerprintOf } from '../library/build.ts';
import type { BenchHouse } from './indexingBench.ts';
import { median, type Quantiles, quantiles } from './quantiles.ts';

/** How long questions take, in milliseconds. */
export interface QuestionFigures {
  readonly questions: number;
  readonly embedMs: Quantiles;
  readonly retrieveMs: Quantiles;
  readonly answerMs: Quantiles;
  readonly totalMs: Quantiles;
  /** One run of tokenizer and model alone on the same question. */
  readonly bareMs: Quantiles;
  /** Median over the questions of the whole time over that of the bare run. */
  readonly ratio: number;
}

const NOW = '2025-12-31';

/** The first questions find nothing in memory yet, and do not count. */
const WARM_UP = 3;

/** Answers the questions one after the other, the bare model running each of them in turn. */
export async function measureQuestions(
  { library, embedder, bare }: BenchHouse,
  questions: readonly string[],
): Promise<QuestionFigures> {
  const reader = library.read(fingerprintOf(embedder));
  const onBug = (line: string) => {
    throw new Error(line);
  };
  const runs: Run[] = [];
  for (const question of [...questions.slice(0, WARM_UP), ...questions]) {
    const { timings } = await answerQuestion({ reader, embedder, onBug }, question, { window: null, now: NOW });
    const [bareMs = 0] = await bare.time([question]);
    runs.push({ timings, bareMs });
  }
  reader.close();
  return figuresOf(runs.slice(-questions.length));
}

interface Run {
  readonly timings: Timings;
  readonly bareMs: number;
}

function figuresOf(runs: readonly Run[]): QuestionFigures {
  const of = (part: keyof Timings) => quantiles(runs.map(({ timings }) => timings[part]));
  return {
    questions: runs.length,
    embedMs: of('embedMs'),
    retrieveMs: of('retrieveMs'),
    answerMs: of('answerMs'),
    totalMs: of('totalMs'),
    bareMs: quantiles(runs.map(({ bareMs }) => bareMs)),
    ratio: median(runs.map(({ timings, bareMs }) => timings.totalMs / bareMs)),
  };
}
