import type { Article, Notice } from '../corpus/article.ts';
import type { OutletMarks } from '../corpus/outlets.ts';
import { readableDate } from '../text/readableDate.ts';

/** An article as text for a terminal: what it is, whether it was corrected or retracted and why, its text, its footnotes. */
export function renderArticle(article: Article, outlets: OutletMarks): string {
  const { id, title, outlet, author, date, url, path, text, sources } = article;
  const head = [outlet, outlets.markOf(outlet), author, readableDate(date), url ?? path].filter(
    (part) => part !== null,
  );
  const notes = sources.map((source) =>
    [`[${source.mark}] ${source.outlet}`, outlets.markOf(source.outlet), source.date ?? 'n.d.', source.url]
      .filter((part) => part !== null)
      .join(', '),
  );
  const notices = [...said('Corrected', article.corrected), ...said('Retracted', article.retracted)];
  return [title, `${head.join(', ')} (${id})`, ...notices, '', text, ...(notes.length > 0 ? ['', ...notes] : [])].join(
    '\n',
  );
}

function said(what: string, notice: Notice | null): readonly string[] {
  return notice === null ? [] : [`${what} ${readableDate(notice.date)}: ${notice.reason}`];
}
