import { readSentences } from '../../src/chunking/readSentences.ts';
import { readTurns } from '../../src/chunking/turns.ts';
import type { Article } from '../../src/corpus/article.ts';
import { readArticle } from '../../src/corpus/readArticle.ts';

/** An article in the plain text format. */
export function plainArticle(body: string, title = 'Harbour talks'): Article {
  return readArticle('log/harbour.txt', new TextEncoder().encode(` date 2024-05-14 ${title}\n\n${body}`));
}

/** An article in Markdown. */
export function markdownArticle(body: string, keys = ''): Article {
  const frontMatter = `---\ntitle: Harbour talks\ndate: 2024-05-14\n${keys}---\n\n`;
  return readArticle('log/harbour.md', new TextEncoder().encode(frontMatter + body));
}

/** The sentences of an article with everything that is read around them. */
export function sentencesOf(article: Article) {
  return readSentences(article, readTurns(article));
}

/** One word, one piece. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
