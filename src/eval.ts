import { join, resolve } from 'node:path';
import { type Config, readConfig } from './config.ts';
import { readEvents } from './corpus/events.ts';
import { createTokenCounter } from './embedding/tokenCounter.ts';
import { readAnswerCases } from './evaluation/answerCase.ts';
import { renderFigures } from './evaluation/comparedFigure.ts';
import { evaluateAnswers } from './evaluation/answerEvaluation.ts';
import { measureAnswers } from './evaluation/answerMeasures.ts';
import { askGolden } from './evaluation/goldenAnswers.ts';
import { reportGolden } from './evaluation/goldenReport.ts';
import { type GoldenPart, type GoldenSet, readGoldenSet, readPart } from './evaluation/goldenSet.ts';
import { renderGolden } from './evaluation/goldenText.ts';
import { readModes } from './evaluation/rankingEvaluation.ts';
import { renderAnswers, renderRanking, renderSentences } from './evaluation/report.ts';
import { readSentenceCases } from './evaluation/sentenceCase.ts';
import { withTemporaryFolder } from './evaluation/temporaryFolder.ts';
import { measureRanking } from './evalRanking.ts';
import { measureTable } from './evalTable.ts';
import type { HouseOptions } from './house.ts';
import { SetupError } from './setupError.ts';
import { HOUSE_OPTIONS, readArguments } from './terminal/arguments.ts';
import { createProgress } from './terminal/progress.ts';
import { notice, print, printJson, runCommand } from './terminal/runCommand.ts';
import { scoreBoundaries } from './text/boundaryScore.ts';
import { segmentSentences } from './text/sentences.ts';
import { withEmbedder } from './testSetHouse.ts';
import { withReader } from './withReader.ts';

const USAGE =
  'npm run -s eval -- DIR [--mode lexical,dense,hybrid] [--library DIR] [--json], ' +
  'or in the place of DIR --answers FILE.jsonl, --sentences FILE.jsonl, ' +
  '--golden [--part tuning|test] [--articles DIR] [--library DIR], ' +
  'or --table DIR-OF-SETS [--part tuning|test] [--articles DIR] [--library DIR-OF-LIBRARIES]';

/** The project's own questions; they are data here, and no code of `src` knows of them. */
const GOLDEN_QUESTIONS = join(import.meta.dirname, '../test/golden');

const OPTIONS = {
  ...HOUSE_OPTIONS,
  answers: { type: 'string' },
  sentences: { type: 'string' },
  golden: { type: 'boolean' },
  table: { type: 'string' },
  mode: { type: 'string' },
  part: { type: 'string' },
} as const;

/** Prints a result as JSON or as text. */
type Show = (json: unknown, text: string) => void;

await runCommand(async (argv) => {
  const { values, positionals } = readArguments(argv, OPTIONS, USAGE);
  const { answers, sentences, golden, table, articles, library, mode, part } = values;
  const [folder, ...more] = positionals;
  const asked = [folder, answers, sentences, golden, table].filter((value) => value !== undefined);
  if (asked.length !== 1 || more.length > 0)
    throw new SetupError('There is not one thing to measure.', `Usage: ${USAGE}`);
  goesWith('DIR', folder !== undefined, { '--mode': mode });
  const asksGolden = golden === true || table !== undefined;
  goesWith('--golden or --table', asksGolden, { '--part': part, '--articles': articles });
  goesWith('DIR, --golden or --table', folder !== undefined || asksGolden, { '--library': library });
  const config = readConfig();
  const inPlace = (path: string) => resolve(config.startedIn, path);
  const show: Show = (json, text) => {
    if (values.json) printJson(json);
    else print(text);
  };
  if (sentences !== undefined) await showSentences(inPlace(sentences), show);
  else if (answers !== undefined) await showAnswers(config, inPlace(answers), show);
  else if (folder !== undefined) {
    const kept = library === undefined ? null : inPlace(library);
    const { report, evaluation } = await measureRanking(config, {
      folder: inPlace(folder),
      kept,
      modes: readModes(mode),
    });
    show(report, renderRanking(report, evaluation));
  } else if (table !== undefined) {
    const request = { folder: inPlace(table), articles, golden: await openGoldenSet(readPart(part)) };
    const measure = async (place: string) => {
      const figures = await measureTable(config, { ...request, place });
      show(figures, renderFigures(figures));
    };
    await (library === undefined ? withTemporaryFolder(measure) : measure(inPlace(library)));
  } else await showGolden(config, { articles, library, part: readPart(part) }, show);
});

/** @throws SetupError for an option that is given although what it goes with is not. */
function goesWith(what: string, isAsked: boolean, options: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(options))
    if (value !== undefined && !isAsked) throw new SetupError(`${name} goes with ${what} only.`, `Usage: ${USAGE}`);
}

async function showSentences(file: string, show: Show): Promise<void> {
  const score = scoreBoundaries(await readSentenceCases(file), segmentSentences);
  show(score, renderSentences(score));
}

async function showAnswers(config: Config, file: string, show: Show): Promise<void> {
  const cases = await readAnswerCases(file);
  const progress = createProgress('Answering', 'questions');
  const outcomes = await withEmbedder(config, async (embedder) => {
    const countTokens = await createTokenCounter(config.model);
    return evaluateAnswers(cases, embedder, countTokens, progress.update).finally(progress.stop);
  });
  const measures = measureAnswers(outcomes);
  show(measures, renderAnswers(measures));
}

interface GoldenRequest extends Pick<HouseOptions, 'articles' | 'library'> {
  readonly part: GoldenPart;
}

async function showGolden(config: Config, { part, ...folders }: GoldenRequest, show: Show): Promise<void> {
  const set = await openGoldenSet(part);
  await withReader(config, folders, async (reader, { articles, embedder, names, outlets }) => {
    const progress = createProgress('Answering', 'questions');
    const context = { reader, embedder, names, outlets, onBug: notice };
    const answers = await askGolden(context, set, progress.update).finally(progress.stop);
    const report = reportGolden(answers, (await readEvents(articles))?.data ?? {});
    show(
      { part, library: reader.contentHash, model: embedder.fingerprint, ...report },
      `Golden questions, ${part} part\n${renderGolden(report)}`,
    );
  });
}

async function openGoldenSet(part: GoldenPart): Promise<GoldenSet> {
  const set = await readGoldenSet(GOLDEN_QUESTIONS, part);
  if (part === 'test')
    notice('This is the test part: log its figures in DESIGN.md, and tune nothing on what it shows.');
  return set;
}
