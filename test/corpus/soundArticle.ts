import { expect } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { readArticle } from '../../src/corpus/readArticle.ts';
import { decodeText } from '../../src/corpus/decode.ts';
import { normalizeText } from '../../src/text/normalize.ts';

/** Reads the article and checks what must hold for every one: spans, marks and text fit together. */
export function soundArticle(path: string, content: string | Uint8Array): Article {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const article = readArticle(path, bytes);
  const { text, blocks, marks, sources } = article;
  expect(normalizeText(text)).toBe(text);
  const lines = decodeText(path, bytes).split('\n');
  let end = 0;
  for (const block of blocks) {
    expect(text.slice(end, block.start)).toMatch(end === 0 ? /^\P{L}{0,4}$/u : /^\n\n\P{L}{0,4}$/u);
    end = block.end;
    const words = text.slice(block.start, block.end);
    expect(words).toBe(words.trim());
    expect(words).toMatch(/[\p{L}\p{N}]/u);
    expect(words).not.toMatch(/\n|\[\^/u);
    // Marks may fill a line before the first word.
    const [first = '', ...below] = lines.slice(block.line - 1, block.line + 3);
    expect(first.trim()).not.toBe('');
    expect([first, ...below].join(' ')).toContain(/^\W?(\w{1,2})/u.exec(words)?.[1] ?? '');
  }
  expect(text.length).toBe(end);
  for (const { mark, at } of marks) {
    expect(sources.some((source) => source.mark === mark)).toBe(true);
    expect(at).toBeLessThanOrEqual(text.length);
    expect(text.slice(at)).not.toMatch(/^[.,;:!?…]/u);
  }
  return article;
}

/** The blocks as `kind: words`. */
export function blocksOf({ text, blocks }: Article): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/** The marks as the mark and up to ten characters of the paragraph in front of it. */
export function marksOf({ text, marks }: Article): string[] {
  return marks.map(({ mark, at }) => `${mark} ${text.slice(text.lastIndexOf('\n', at - 1) + 1, at).slice(-10)}`);
}

/** Markdown with the least front matter. */
export function markdown(body: string): string {
  return `---\ntitle: Harbour talks\ndate: 2024-05-14\n---\n\n${body}`;
}

/** Plain text with a first line. */
export function plain(body: string): string {
  return ` date 2024-05-14 Harbour talks\n\n${body}`;
}
