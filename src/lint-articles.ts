import { join, relative, resolve } from 'node:path';
import { readConfig } from './config.ts';
import { lintFolder } from './corpus/lint/lintFolder.ts';
import { readOptions } from './terminal/arguments.ts';
import { print, printJson, runCommand } from './terminal/runCommand.ts';
import { today } from './terminal/today.ts';

const USAGE = 'npm run -s lint-articles -- [--articles DIR] [--json]';

await runCommand(async (argv) => {
  const values = readOptions(argv, { articles: { type: 'string' }, json: { type: 'boolean' } }, USAGE);
  const config = readConfig();
  const folder = resolve(config.startedIn, values.articles ?? config.articles);
  const { articles, faults } = await lintFolder(folder, today());
  if (faults.length > 0) process.exitCode = 1;
  if (values.json) printJson({ articles, faults });
  else if (faults.length === 0) print(`${articles} ${articles === 1 ? 'article' : 'articles'}, no fault.`);
  for (const { path, line, message } of values.json ? [] : faults) {
    print(`${relative(config.startedIn, join(folder, path))}:${line}: ${message}`);
  }
});
