import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { ArticleFault } from './articleFault.ts';
import { frontMatterSchema } from './frontMatterSchema.ts';
import { yamlFault } from './yamlFault.ts';

/** What an article says of itself above its text. */
export type FrontMatter = z.output<typeof frontMatterSchema>;

/**
 * Parts Markdown into its YAML front matter, which stands between two lines `---`, and the body below. Unknown keys
 * are let be.
 *
 * @throws ArticleFault when there is no front matter, it is not YAML, or a value is missing or wrong: with the line
 * of the key.
 * @returns `bodyLine` is the file's line on which the body begins, from 1.
 */
export function readFrontMatter(
  path: string,
  text: string,
): { readonly frontMatter: FrontMatter; readonly body: string; readonly bodyLine: number } {
  const lines = text.split('\n');
  const opening = lines.findIndex((line) => line.trim() !== '');
  if (lines[opening]?.trimEnd() !== '---') {
    const example = '`---`, `title: …`, `date: YYYY-MM-DD` and `---`';
    throw new ArticleFault(
      path,
      Math.max(opening, 0) + 1,
      `there is no front matter. Begin the file with the lines ${example}.`,
    );
  }
  const closing = lines.findIndex((line, i) => i > opening && /^(?:---|\.\.\.)\s*$/u.test(line));
  if (closing === -1) {
    throw new ArticleFault(path, opening + 1, 'the front matter is not closed. Add a line `---` below its last key.');
  }
  const yaml = lines.slice(opening + 1, closing).join('\n');
  return {
    frontMatter: parse(path, yaml, opening + 2),
    body: lines.slice(closing + 1).join('\n'),
    bodyLine: closing + 2,
  };
}

/** @param firstLine The file's line on which the YAML begins. */
function parse(path: string, yaml: string, firstLine: number): FrontMatter {
  const lineCounter = new LineCounter();
  // In the failsafe schema every value is a string: a title `1984` and a date need no quotes.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter, prettyErrors: false, logLevel: 'error' });
  const lineOf = (offset: number): number => firstLine + lineCounter.linePos(offset).line - 1;
  const fault = yamlFault(document);
  if (fault !== null)
    throw new ArticleFault(path, lineOf(fault.offset), `the front matter cannot be read: ${fault.reason}`);
  const result = frontMatterSchema.safeParse(withoutBlanks(document.toJS()) ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const keys = issue?.path.filter((part) => typeof part === 'string') ?? [];
  const offset = offsetOfKey(document, keys);
  const line = offset === null ? firstLine - 1 : lineOf(offset);
  throw new ArticleFault(path, line, `"${keys.join('.')}" ${issue?.message ?? 'is wrong.'}`);
}

// An empty value says no more than a missing key.
function withoutBlanks(value: unknown): unknown {
  if (typeof value === 'string') return ['', '~', 'null'].includes(value.trim()) ? undefined : value.trim();
  if (Array.isArray(value)) return value.map(withoutBlanks).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [key, withoutBlanks(item)]);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

/** Where the key stands, or the deepest of its parents that is there; null where none is. */
function offsetOfKey(document: Document.Parsed, keys: readonly string[]): number | null {
  let offset: number | null = null;
  let node: unknown = document.contents;
  for (const key of keys) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    if (pair === undefined || !isScalar(pair.key)) break;
    offset = pair.key.range?.[0] ?? offset;
    node = pair.value;
  }
  return offset;
}
