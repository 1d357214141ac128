import type { Article } from './corpus/article.ts';
import { readConfig } from './config.ts';
import type { LibraryReader } from './library/library.ts';
import { findArticle } from './retrieval/findArticle.ts';
import { SetupError } from './setupError.ts';
import { HOUSE_OPTIONS, readArguments } from './terminal/arguments.ts';
import { renderArticle } from './terminal/renderArticle.ts';
import { print, printJson, runCommand } from './terminal/runCommand.ts';
import { withReader } from './withReader.ts';

const USAGE = 'npm run -s article -- [--json] [--articles DIR] [--library DIR] ID|title';

await runCommand(async (argv) => {
  const { values, positionals } = readArguments(argv, HOUSE_OPTIONS, USAGE);
  const wanted = positionals.join(' ').trim();
  if (wanted === '') throw new SetupError('No article is named.', `Usage: ${USAGE}`);
  await withReader(readConfig(), values, async (reader, { outlets }) => {
    const article = read(reader, wanted);
    if (values.json) printJson(toJson(article));
    else print(renderArticle(article, outlets));
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

function toJson(article: Article) {
  const { id, title, outlet, author, date, url, path, kind, tags, text, sources, corrected, retracted } = article;
  return { article: id, title, outlet, author, date, url, path, kind, tags, text, sources, corrected, retracted };
}
