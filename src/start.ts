import { answerQuestion } from './answering/answerQuestion.ts';
import { checkQuestion, QuestionFault } from './answering/checkQuestion.ts';
import { readConfig } from './config.ts';
import type { LibraryReader } from './library/library.ts';
import { SetupError } from './setupError.ts';
import { HOUSE_OPTIONS, readOptions } from './terminal/arguments.ts';
import { chat } from './terminal/chat.ts';
import { createPaint } from './terminal/paint.ts';
import { readableDate } from './terminal/readableDate.ts';
import { notice, runCommand } from './terminal/runCommand.ts';
import { today } from './terminal/today.ts';
import { withReader } from './withReader.ts';

const USAGE = 'npm start -- [--articles DIR] [--library DIR]';

await runCommand(async (argv) => {
  const values = readOptions(argv, HOUSE_OPTIONS, USAGE);
  const config = readConfig();
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  await withReader(config, values, async (first, house) => {
    const context = { embedder: house.embedder, names: house.names, outlets: house.outlets, onBug: notice };
    let reader = first;
    await chat({
      input: process.stdin,
      output: process.stdout,
      interactive,
      greeting: greet(reader),
      paint: createPaint(process.stdout.isTTY),
      ask: async (text) => {
        const question = checkQuestion(text);
        reader = await house.renew(reader);
        return answerQuestion({ ...context, reader }, question, { window: null, now: today() });
      },
      explain: (error) => explain(error, interactive),
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

/** Whoever sits at the terminal can put the house in order and ask again; a script has to learn of it from the exit code. */
function explain(error: unknown, interactive: boolean): string {
  if (error instanceof QuestionFault || (interactive && error instanceof SetupError)) return error.message;
  throw error;
}
