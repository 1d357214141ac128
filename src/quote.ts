import { readConfig } from './config.ts';
import { checkSentence } from './quotation/checkSentence.ts';
import { findQuotation } from './quotation/findQuotation.ts';
import { HOUSE_OPTIONS, readArguments } from './terminal/arguments.ts';
import { createPaint } from './terminal/paint.ts';
import { quoteJson } from './terminal/quoteJson.ts';
import { renderQuote } from './terminal/renderQuote.ts';
import { notice, print, printJson, runCommand } from './terminal/runCommand.ts';
import { withReader } from './withReader.ts';

const USAGE = 'npm run -s quote -- [--json] [--articles DIR] [--library DIR] "sentence"';

await runCommand(async (argv) => {
  const { values, positionals } = readArguments(argv, HOUSE_OPTIONS, USAGE);
  const sentence = checkSentence(positionals.join(' '));
  await withReader(readConfig(), values, async (reader, { embedder, names, outlets }) => {
    const found = findQuotation({ reader, embedder, names, outlets, onBug: notice }, sentence);
    if (values.json) printJson(quoteJson(found));
    else print(renderQuote(found, createPaint(process.stdout.isTTY)));
    return Promise.resolve();
  });
});
