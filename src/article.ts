import type { Article } from './corpus/article.ts';
import { readConfig } from './config.ts';
import type { LibraryReader } from './library/library.ts';
import { findArticle } from './retrieval/findArticle.ts';
import { SetupError } from './setupError.ts';
import { HOUSE_OPTIONS, readArguments } from './terminal/arguments.ts';
import { readableDate } from './terminal/readableDate.ts';
import { print, printJson, runCommand } from './terminal/runCommand.ts';
import { withReader } from './withReader.ts';

const USAGE = 'npm run -s article -- [--json] [--articles DIR] [--library DIR] ID|title';

await runCommand(async (argv) => {
  const { values, positionals } = readArguments(argv, HOUSE_OPTIONS, USAGE);
  const wanted = positionals.join(' ').trim();
  if (wanted === '') throw new SetupError('No article is named.', `Usage: ${USAGE}`);
  await withReader(readConfig(), values, async (reader) => {
    const article = read(reader, wanted);
    if (values.json) printJson(toJson(article));
    else print(describe(article));
    return Promise.resolve();
  });
});

/** @throws SetupError that names what comes nearest when there is no such article. */
function read(reader: LibraryReader, wanted: string): Article {
  const { found, nearest } = findArticle(reader.articles, wanted);
  const article = found && reader.article(found.id);
  if (article) return article;
  const hints = nearest.map(({ id, title }) => `${id} (${title})`).join('; ');
  throw new SetupError(
    `No article is called "${wanted}".`,
    hints === '' ? 'Look with `npm run -s search`.' : `Nearest: ${hints}.`,
  );
}

function toJson({ id, title, outlet, author, date, url, path, kind, tags, text, sources }: Article) {
  return { article: id, title, outlet, author, date, url, path, kind, tags, text, sources };
}

function describe({ id, title, outlet, author, date, url, path, text, sources }: Article): string {
  const head = [outlet, author, readableDate(date), url ?? path].filter((part) => part !== null).join(', ');
  const notes = sources.map((source) =>
    [`[${source.mark}] ${source.outlet}`, source.date ?? 'n.d.', source.url].filter((part) => part !== null).join(', '),
  );
  return [title, `${head} (${id})`, '', text, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}
