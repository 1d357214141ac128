import { resolve } from 'node:path';
import { answerQuestion } from './answering/answerQuestion.ts';
import { checkQuestion, QuestionFault } from './answering/checkQuestion.ts';
import { type Config, type DiscordConfig, readConfig } from './config.ts';
import type { LibraryReader } from './library/library.ts';
import { openDesk } from './openDesk.ts';
import { openRecords } from './records/records.ts';
import { SetupError } from './setupError.ts';
import { HOUSE_OPTIONS, readOptions } from './terminal/arguments.ts';
import { chat } from './terminal/chat.ts';
import { interruption } from './terminal/interruption.ts';
import { createPaint } from './terminal/paint.ts';
import { notice, runCommand } from './terminal/runCommand.ts';
import { today } from './terminal/today.ts';
import { readableDate } from './text/readableDate.ts';
import { withReader } from './withReader.ts';

const USAGE = 'npm start -- [--articles DIR] [--library DIR] [--data DIR]';

const OPTIONS = { ...HOUSE_OPTIONS, data: { type: 'string' } } as const;

await runCommand(async (argv) => {
  const values = readOptions(argv, OPTIONS, USAGE);
  const config = readConfig();
  await (config.discord === null ? runInTerminal(config, values) : runInDiscord(config, config.discord, values));
});

interface Folders {
  readonly articles?: string;
  readonly library?: string;
  readonly data?: string;
}

async function runInDiscord(config: Config, { token, api, guild, stuckMs }: DiscordConfig, folders: Folders) {
  // First: what is wrong with the records is known at once, and the library takes a while.
  const records = openRecords(folders.data === undefined ? config.data : resolve(config.startedIn, folders.data));
  const desk = await openDesk(config, { ...folders, onNotice: notice });
  // Not before: what is being opened can be dropped as it is. And not at the top: loading Discord's client would keep a chat waiting.
  const signal = interruption();
  const { runBot } = await import('./discord/bot.ts');
  process.exitCode = await runBot({
    token,
    api,
    guild,
    desk,
    records,
    log: notice,
    today,
    signal,
    timings: { stuckMs },
  });
  // Whatever still keeps the process alive has had its time: a socket that nobody answers on, say.
  setTimeout(() => process.exit(), 500).unref();
}

async function runInTerminal(config: Config, folders: Folders) {
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  await withReader(config, folders, async (first, house) => {
    const context = { embedder: house.embedder, names: house.names, outlets: house.outlets, onBug: notice };
    let reader = first;
    await chat({
      input: process.stdin,
      output: process.stdout,
      interactive,
      greeting: greet(reader),
      paint: createPaint(process.stdout.isTTY),
      ask: async (text, before) => {
        const question = checkQuestion(text);
        reader = await house.renew(reader);
        return answerQuestion({ ...context, reader }, question, { window: null, now: today(), before });
      },
      explain: (error) => explain(error, interactive),
    }).finally(() => {
      reader.close();
    });
  });
}

function greet({ articles }: LibraryReader): string {
  const [newest, oldest] = [articles[0], articles.at(-1)].map((article) => readableDate(article?.date ?? today()));
  return (
    `Parley answers from ${articles.length} articles, ${oldest ?? ''} to ${newest ?? ''}, in their own sentences.\n` +
    'To have it answer in Discord, set DISCORD_TOKEN in .env; README.md has the five steps.'
  );
}

/** Whoever sits at the terminal can put the house in order and ask again; a script has to learn of it from the exit code. */
function explain(error: unknown, interactive: boolean): string {
  if (error instanceof QuestionFault || (interactive && error instanceof SetupError)) return error.message;
  throw error;
}
