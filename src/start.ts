import { answerQuestion } from './answering/answerQuestion.ts';
import { checkQuestion } from './answering/checkQuestion.ts';
import { readConfig } from './config.ts';
import type { LibraryReader } from './library/library.ts';
import { SetupError } from './setupError.ts';
import { HOUSE_OPTIONS, readArguments } from './terminal/arguments.ts';
import { chat } from './terminal/chat.ts';
import { createPaint } from './terminal/paint.ts';
import { readableDate } from './terminal/readableDate.ts';
import { notice, runCommand } from './terminal/runCommand.ts';
import { today } from './terminal/today.ts';
import { withReader } from './withReader.ts';

const USAGE = 'npm start -- [--articles DIR] [--library DIR]';

await runCommand(async (argv) => {
  const { values } = readArguments(argv, HOUSE_OPTIONS, USAGE);
  const config = readConfig();
  await withReader(config, values, async (first, { embedder, renew }) => {
    let reader = first;
    await chat({
      input: process.stdin,
      output: process.stdout,
      interactive: process.stdin.isTTY && process.stdout.isTTY,
      greeting: greet(reader),
      paint: createPaint(process.stdout.isTTY),
      ask: async (text) => {
        const question = checkQuestion(text);
        reader = await renew(reader);
        return answerQuestion({ reader, embedder, onBug: notice }, question, { window: null, now: today() });
      },
      explain,
    }).finally(() => {
      reader.close();
    });
  });
});

function greet({ articles }: LibraryReader): string {
  const [newest, oldest] = [articles[0], articles.at(-1)].map((article) => readableDate(article?.date ?? today()));
  return (
    `Parley answers from ${articles.length} articles, ${oldest ?? ''} to ${newest ?? ''}, in their own sentences.\n` +
    'To connect Discord, set DISCORD_TOKEN in .env; the bot itself comes with the next version.'
  );
}

function explain(error: unknown): string {
  if (error instanceof SetupError) return error.message;
  throw error;
}
