import { answerQuestion } from './answering/answerQuestion.ts';
import { readConfig } from './config.ts';
import { windowBetween } from './retrieval/question.ts';
import { HOUSE_OPTIONS, readArguments, readDate } from './terminal/arguments.ts';
import { createPaint } from './terminal/paint.ts';
import { readQuestions } from './terminal/questions.ts';
import { renderAnswer } from './terminal/renderAnswer.ts';
import { notice, print, printJson, runCommand } from './terminal/runCommand.ts';
import { today } from './terminal/today.ts';
import { withReader } from './withReader.ts';

const USAGE =
  'npm run -s ask -- [--json] [--batch FILE] [--articles DIR] [--library DIR] [--from DATE] [--to DATE] [--now DATE] "question"';

const OPTIONS = {
  ...HOUSE_OPTIONS,
  batch: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  now: { type: 'string' },
} as const;

await runCommand(async (argv) => {
  const { values, positionals } = readArguments(argv, OPTIONS, USAGE);
  const window = windowBetween(readDate('from', values.from), readDate('to', values.to));
  const now = readDate('now', values.now) ?? today();
  const config = readConfig();
  const questions = await readQuestions(positionals, values.batch, config.startedIn);
  const paint = createPaint(process.stdout.isTTY);
  await withReader(config, values, async (reader, { embedder, names, outlets }) => {
    const context = { reader, embedder, names, outlets, onBug: notice };
    for (const question of questions) {
      const answer = await answerQuestion(context, question, { window, now });
      if (values.json) printJson(answer);
      else print(renderAnswer(answer, paint));
    }
  });
});
