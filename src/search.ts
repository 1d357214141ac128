import { readConfig } from './config.ts';
import { readQuestion } from './retrieval/question.ts';
import { type Hit, retrieve } from './retrieval/retrieve.ts';
import { HOUSE_OPTIONS, readArguments, readCount } from './terminal/arguments.ts';
import { readQuestions } from './terminal/questions.ts';
import { readableDate } from './text/readableDate.ts';
import { print, printJson, runCommand } from './terminal/runCommand.ts';
import { withReader } from './withReader.ts';

const USAGE = 'npm run -s search -- [--json] [--batch FILE] [--top N] [--articles DIR] [--library DIR] "query"';

const OPTIONS = { ...HOUSE_OPTIONS, batch: { type: 'string' }, top: { type: 'string' } } as const;

await runCommand(async (argv) => {
  const { values, positionals } = readArguments(argv, OPTIONS, USAGE);
  const top = readCount('top', values.top, 10, 100);
  const config = readConfig();
  const queries = await readQuestions(positionals, values.batch, config.startedIn);
  await withReader(config, values, async (reader, { embedder, names }) => {
    for (const query of queries) {
      const question = await readQuestion(query, embedder, reader, null, names);
      const hits = retrieve(reader, question, top);
      if (values.json) printJson({ query, hits: hits.map(toJson) });
      else print(hits.map(describe).join('\n\n') || 'Nothing was found.');
    }
  });
});

function toJson({ passage, article, ranked, score }: Hit) {
  const { dense, lexical } = ranked.contributions;
  return {
    article: article.id,
    passage: passage.ordinal,
    title: article.title,
    date: article.date,
    score,
    text: passage.text,
    contributions: { dense, lexical },
  };
}

function describe({ passage, article, ranked, score }: Hit, index: number): string {
  const { dense, lexical } = ranked.contributions;
  const head = [article.title, article.outlet, readableDate(article.date)].filter((part) => part !== null).join(', ');
  const why = `score ${score.toFixed(2)}: meaning ${dense.toFixed(2)}, words ${lexical.toFixed(2)}`;
  return `${index + 1}. ${head} (${article.id}#${passage.ordinal}; ${why})\n${passage.text}`;
}
