import { resolve } from 'node:path';
import { readConfig } from './config.ts';
import { SetupError } from './setupError.ts';
import { HOUSE_OPTIONS, readArguments, readDate } from './terminal/arguments.ts';
import { createPaint } from './terminal/paint.ts';
import { renderTimeline } from './terminal/renderTimeline.ts';
import { notice, print, printJson, runCommand } from './terminal/runCommand.ts';
import { writeTimelinePicture } from './terminal/writeTimelinePicture.ts';
import { createChronicle } from './timeline/chronicle.ts';
import { makeTimeline } from './timeline/makeTimeline.ts';
import { withReader } from './withReader.ts';

const USAGE =
  'npm run -s timeline -- [--json] [--from DATE] [--to DATE] [--svg FILE] [--png FILE] [--articles DIR] [--library DIR] [topic]';

const OPTIONS = {
  ...HOUSE_OPTIONS,
  from: { type: 'string' },
  to: { type: 'string' },
  svg: { type: 'string' },
  png: { type: 'string' },
} as const;

const FORMATS = ['svg', 'png'] as const;

await runCommand(async (argv) => {
  const { values, positionals } = readArguments(argv, OPTIONS, USAGE);
  const [from, to] = [readDate('from', values.from), readDate('to', values.to)];
  if (from !== null && to !== null && from > to)
    throw new SetupError(`--from ${from} is after --to ${to}.`, 'Give the earlier day first.');
  const topic = positionals.join(' ');
  const config = readConfig();
  const pictures = FORMATS.filter((format) => values[format] !== undefined);
  await withReader(config, values, async (reader, { embedder, names, outlets }) => {
    const context = { reader, embedder, names, outlets, onBug: notice };
    const timeline = await makeTimeline(context, createChronicle(reader), { topic, from, to });
    for (const format of pictures)
      notice(await writeTimelinePicture(timeline, format, resolve(config.startedIn, values[format] ?? '')));
    if (values.json) printJson(timeline);
    else if (pictures.length === 0) print(renderTimeline(timeline, createPaint(process.stdout.isTTY)));
  });
});
