import type { ArticleEntry } from '../library/library.ts';
import type { Edition } from './edition.ts';

/** How many topics say what a library is about without tiring its reader. */
const MOST = 10;

/**
 * The commonest tags, written as the articles write them, the commonest first and of equal ones the newest. A tag counts for the articles
 * whose text has it: what only files articles away ("background") is no topic.
 */
export function topicsOf({ articles, reader }: Edition): readonly string[] {
  const counts = new Map<string, { articles: number; readonly written: Map<string, number> }>();
  for (const entry of articles) {
    const tags = tagsOf(entry);
    const text = tags.length > 0 ? (reader.article(entry.id)?.text ?? '') : '';
    for (const tag of tags) {
      const forms = text.match(asWords(tag)) ?? [];
      if (forms.length === 0) continue;
      const count = counts.get(tag) ?? { articles: 0, written: new Map<string, number>() };
      count.articles++;
      for (const form of forms) count.written.set(form, (count.written.get(form) ?? 0) + 1);
      counts.set(tag, count);
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.articles - a.articles)
    .slice(0, MOST)
    .map(({ written }) => commonest(written));
}

/** "phone-call" and "phone call" are one topic. */
function tagsOf({ tags }: ArticleEntry): readonly string[] {
  return [...new Set(tags.map((tag) => tag.toLowerCase().replaceAll('-', ' ').trim()))].filter((tag) => tag !== '');
}

function asWords(tag: string): RegExp {
  const words = tag.split(/\s+/u).map((word) => word.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`[\s-]`)}(?![\p{L}\p{N}])`, 'giu');
}

/** The commonest form, of equal ones that in small letters: at the head of a sentence every word is written large. */
function commonest(written: ReadonlyMap<string, number>): string {
  const isSmall = (form: string) => Number(form === form.toLowerCase());
  const forms = [...written].sort(([a, n], [b, m]) => m - n || isSmall(b) - isSmall(a));
  return forms[0]?.[0] ?? '';
}
