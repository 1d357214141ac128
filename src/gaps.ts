import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig } from './config.ts';
import type { Gap } from './records/gaps.ts';
import { gapsCsv } from './records/gapsCsv.ts';
import { openRecords } from './records/records.ts';
import { recordsFile } from './records/recordsFile.ts';
import { SetupError } from './setupError.ts';
import { readOptions } from './terminal/arguments.ts';
import { createPaint } from './terminal/paint.ts';
import { renderGaps } from './terminal/renderGaps.ts';
import { notice, print, printJson, runCommand } from './terminal/runCommand.ts';

const USAGE = 'npm run -s gaps -- [--json] [--data DIR] [--csv FILE]';

const OPTIONS = { json: { type: 'boolean' }, data: { type: 'string' }, csv: { type: 'string' } } as const;

await runCommand(async (argv) => {
  const { json, data, csv } = readOptions(argv, OPTIONS, USAGE);
  const config = readConfig();
  const gaps = read(resolve(config.startedIn, data ?? config.data));
  if (csv !== undefined) write(resolve(config.startedIn, csv), gaps);
  if (json) printJson(gaps);
  else if (csv === undefined) print(renderGaps(gaps, createPaint(process.stdout.isTTY)));
  return Promise.resolve();
});

/** The gaps of all servers; none where nothing was ever kept. */
function read(folder: string): readonly Gap[] {
  if (!existsSync(recordsFile(folder))) {
    notice(`Nothing is kept in ${folder} yet; moderators switch it on with /settings in Discord.`);
    return [];
  }
  const records = openRecords(folder);
  try {
    return records.gaps.list(null);
  } finally {
    records.close();
  }
}

function write(file: string, gaps: readonly Gap[]): void {
  try {
    writeFileSync(file, gapsCsv(gaps));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`${file} cannot be written (${reason}).`, 'Name another file with --csv.', { cause: error });
  }
  notice(`${gaps.length} ${gaps.length === 1 ? 'question' : 'questions'} written to ${file}.`);
}
