import type { Article } from '../article.ts';
import { decodeText } from '../decode.ts';
import { readFrontMatter } from '../frontMatter.ts';
import type { FrontMatter } from '../frontMatter.ts';
import { withoutTables } from '../markdown.ts';
import { readArticle } from '../readArticle.ts';
import { createLineFinder } from './lineFinder.ts';

/** An article as the lint looks at it: what was read, and the file that it was read from. */
export interface LintSource {
  readonly path: string;
  readonly article: Article;
  /** Null for plain text, which has none. */
  readonly frontMatter: FrontMatter | null;
  /** The file's lines. */
  readonly lines: readonly string[];
  /** The file's line, from 1, of a key of the front matter; that of the opening `---` where the key is not there. */
  readonly lineOfKey: (key: string) => number;
  /** The file's line, from 1, of an offset in the article's text. */
  readonly lineOf: (offset: number) => number;
}

/** @throws ArticleFault when the file is no usable article. */
export function readLintSource(path: string, bytes: Uint8Array): LintSource {
  const article = readArticle(path, bytes);
  const raw = decodeText(path, bytes);
  const lines = raw.split('\n');
  const read = /\.md$/iu.test(path) ? readFrontMatter(path, raw) : null;
  const bodyStart =
    read === null ? lines.findIndex((line) => line.trim() !== '') + 1 : lines.length - lineCount(read.body);
  const written = read === null ? lines : withoutTables(raw).split('\n');
  return {
    path,
    article,
    frontMatter: read?.frontMatter ?? null,
    lines,
    lineOfKey: (key) => {
      const found = lines.slice(0, bodyStart).findIndex((line) => line.startsWith(`${key}:`));
      return found === -1 ? lines.findIndex((line) => line.trim() !== '') + 1 : found + 1;
    },
    lineOf: createLineFinder(written, bodyStart, article.text),
  };
}

function lineCount(text: string): number {
  return text.split('\n').length;
}
