import { join } from 'node:path';
import type { Config } from './config.ts';
import { readEvents } from './corpus/events.ts';
import type { LocalEmbedder } from './embedding/localEmbedder.ts';
import { createTokenCounter } from './embedding/tokenCounter.ts';
import { readAnswerCases } from './evaluation/answerCase.ts';
import { compareAnswers } from './evaluation/compareAnswers.ts';
import type { ComparedFigure } from './evaluation/comparedFigure.ts';
import { compareGolden } from './evaluation/compareGolden.ts';
import { compareRanking } from './evaluation/compareRanking.ts';
import type { GoldenSet } from './evaluation/goldenSet.ts';
import { findSetFolders, type SetFolder } from './evaluation/setFolders.ts';
import { readTestSet } from './evaluation/testSet.ts';
import { createProgress } from './terminal/progress.ts';
import { notice } from './terminal/runCommand.ts';
import { openSet, withEmbedder } from './testSetHouse.ts';
import { withReader } from './withReader.ts';

export interface TableRequest {
  /** The folder in which the test sets lie. */
  readonly folder: string;
  /** Where the libraries are kept, a folder each. */
  readonly place: string;
  /** The articles folder; the setting's when left out. */
  readonly articles: string | undefined;
  readonly golden: GoldenSet;
}

/** Measures every system on every test set and on the golden questions, in one run. */
export async function measureTable(
  config: Config,
  { folder, place, articles, golden }: TableRequest,
): Promise<readonly ComparedFigure[]> {
  const figures: ComparedFigure[] = [];
  const sets = await findSetFolders(folder);
  await withEmbedder(config, async (embedder) => {
    for (const set of sets) figures.push(...(await compareSet(config, set, join(place, set.name), embedder)));
  });
  await withReader(config, { articles, library: join(place, 'articles') }, async (reader, house) => {
    const context = { reader, embedder: house.embedder, names: house.names, outlets: house.outlets, onBug: notice };
    const events = (await readEvents(house.articles))?.data ?? {};
    const progress = createProgress('Answering', 'questions');
    figures.push(...(await compareGolden(context, golden, events, progress.update).finally(progress.stop)));
  });
  return figures;
}

async function compareSet(
  config: Config,
  { name, ranking, answers }: SetFolder,
  place: string,
  embedder: LocalEmbedder,
): Promise<readonly ComparedFigure[]> {
  return [
    ...(ranking === null ? [] : await rankSet(config, ranking, place, embedder)),
    ...(answers === null ? [] : await answerSet(config, name, answers, embedder)),
  ];
}

async function rankSet(config: Config, folder: string, place: string, embedder: LocalEmbedder) {
  const set = await readTestSet(folder, notice);
  const reader = await openSet(config, set, place, embedder);
  const progress = createProgress('Ranking', 'queries');
  return compareRanking(reader, embedder, set, progress.update).finally(() => {
    progress.stop();
    reader.close();
  });
}

async function answerSet(config: Config, name: string, file: string, embedder: LocalEmbedder) {
  const cases = await readAnswerCases(file);
  const countTokens = await createTokenCounter(config.model);
  const progress = createProgress('Answering', 'questions');
  return compareAnswers(name, cases, embedder, countTokens, progress.update).finally(progress.stop);
}
