import type { BenchReport } from './bench.ts';
import type { Quantiles } from './quantiles.ts';

/** The figures as lines of text. */
export function renderBench({
  articles,
  passages,
  indexing,
  asking,
  unchangedMs,
  bytesPerPassage,
}: BenchReport): string {
  const { passagesPerSecond, barePassagesPerSecond, ratio, commitMs } = indexing;
  const { questions, embedMs, retrieveMs, answerMs, totalMs, bareMs } = asking;
  return [
    `${articles} articles, ${passages} passages, ${questions} questions`,
    `indexing   ${rate(passagesPerSecond)}, the bare model ${rate(barePassagesPerSecond)}: ${ratio.toFixed(2)} of it`,
    `commit     ${commitMs.toFixed(0)} ms`,
    `unchanged  ${unchangedMs.toFixed(0)} ms`,
    `library    ${(bytesPerPassage / 1024).toFixed(1)} KB a passage`,
    `question   ${range(totalMs)} (embed ${range(embedMs)}, retrieve ${range(retrieveMs)}, answer ${range(answerMs)})`,
    `           ${asking.ratio.toFixed(1)} times one bare run of the model, ${range(bareMs)}; p50 / p95`,
  ].join('\n');
}

function rate(passagesPerSecond: number): string {
  return `${passagesPerSecond.toFixed(1)} passages/s`;
}

function range({ p50, p95 }: Quantiles): string {
  return `${p50.toFixed(1)} / ${p95.toFixed(1)} ms`;
}
