import { readConfig } from './config.ts';
import { runBench } from './evaluation/bench.ts';
import { renderBench } from './evaluation/benchReport.ts';
import { withTemporaryFolder } from './evaluation/temporaryFolder.ts';
import { SetupError } from './setupError.ts';
import { readArguments, readCount } from './terminal/arguments.ts';
import { createProgress } from './terminal/progress.ts';
import { notice, print, printJson, runCommand } from './terminal/runCommand.ts';

const USAGE = 'npm run -s bench -- [--articles-count N] [--json]';

/** How many questions are asked. */
const QUESTIONS = 100;

await runCommand(async (argv) => {
  const options = { 'articles-count': { type: 'string' }, json: { type: 'boolean' } } as const;
  const { values, positionals } = readArguments(argv, options, USAGE);
  if (positionals.length > 0) throw new SetupError('The bench measures no files.', `Usage: ${USAGE}`);
  const articles = readCount('articles-count', values['articles-count'], 200, 10_000);
  const { model } = readConfig();
  const progress = createProgress('Indexing');
  const report = await withTemporaryFolder(async (folder) =>
    runBench({ model, folder, articles, questions: QUESTIONS, onNotice: notice, onProgress: progress.update }).finally(
      progress.stop,
    ),
  );
  if (values.json) printJson(report);
  else print(renderBench(report));
});
