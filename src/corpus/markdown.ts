import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import type { Source } from './article.ts';
import { readFootnote } from './footnote.ts';
import { inlineText } from './inline.ts';
import { dashItems, listParagraphs, takesTurns } from './markdownList.ts';
import { splitAtOpeners } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';

/** What Markdown holds once the markup is gone. */
export interface MarkdownBody {
  readonly paragraphs: readonly Paragraph[];
  /** In order of definition; of two with the same mark, the first. */
  readonly sources: readonly Source[];
}

/**
 * Reads the Markdown below the front matter. Tables, code blocks, images, rules and HTML blocks are left out.
 *
 * @param firstLine The file's line on which the Markdown begins, from 1.
 */
export function readMarkdownBody(markdown: string, firstLine = 1): MarkdownBody {
  const source = withoutTables(markdown);
  const root = fromMarkdown(source, {
    // Articles are not programs: an indented paragraph is a paragraph.
    extensions: [gfmFootnote(), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
  const sources = footnotes(root, source);
  const labels = new Map([...sources].map(([identifier, { mark }]) => [identifier, mark]));
  const interview = takesTurns(root.children.flatMap((node) => dashItems(node, source)));
  const lineOf = (node: RootContent) => firstLine + (node.position?.start.line ?? 1) - 1;
  const read = (node: RootContent): Paragraph[] => {
    if (node.type === 'heading') return [{ kind: 'heading', line: lineOf(node), ...inlineText(node.children, labels) }];
    if (node.type === 'blockquote') return node.children.flatMap(read);
    if (node.type === 'list') return listParagraphs(node, source, interview, read);
    if (node.type !== 'paragraph') return [];
    const { text, marks } = inlineText(node.children, labels);
    return splitAtOpeners(text, marks, lineOf(node));
  };
  return { paragraphs: root.children.flatMap(read), sources: [...sources.values()] };
}

/** Empties the lines of tables: the parser knows none and would make prose of their cells. */
export function withoutTables(markdown: string): string {
  const lines = markdown.split('\n');
  for (let i = 1; i < lines.length; i++) {
    if (!isTableRule(lines[i]) || !lines[i - 1]?.includes('|')) continue;
    lines[i - 1] = '';
    for (; i < lines.length && lines[i]?.trim() !== ''; i++) lines[i] = '';
  }
  return lines.join('\n');
}

function isTableRule(line = ''): boolean {
  const cells = line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|');
  return line.includes('|') && cells.every((cell) => /^\s*:?-+:?\s*$/u.test(cell));
}

/** The sources by the identifier that marks refer to. */
function footnotes(root: Root, source: string): Map<string, Source> {
  const found = new Map<string, Source>();
  const visit = (node: Root | RootContent): void => {
    if (node.type === 'footnoteDefinition' && !found.has(node.identifier)) {
      const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
      const footnote = readFootnote(node, raw);
      if (footnote !== null) found.set(node.identifier, footnote);
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return found;
}
