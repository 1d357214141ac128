import type { Article, Block, Mark } from './article.ts';
import { openerLength } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { normalizeText } from '../text/normalize.ts';

const PARTING = '\n\n';

/** Joins the paragraphs to the article's normalized text; those without a letter or digit are left out. */
export function composeText(paragraphs: readonly Paragraph[]): Pick<Article, 'text' | 'blocks' | 'marks'> {
  const lines: string[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  let end = 0;
  for (const paragraph of paragraphs) {
    const line = oneLine(paragraph.text);
    const opener = paragraph.kind === 'paragraph' || paragraph.kind === 'heading' ? 0 : openerLength(line);
    if (!/[\p{L}\p{N}]/u.test(line.slice(opener))) {
      // A footnote mark in a paragraph of its own belongs to what stands before it.
      if (lines.length > 0) marks.push(...paragraph.marks.map(({ mark }) => ({ mark, at: end })));
      continue;
    }
    const start = lines.length === 0 ? 0 : end + PARTING.length;
    end = start + line.length;
    lines.push(line);
    blocks.push({ kind: paragraph.kind, start: start + opener, end, line: paragraph.line });
    marks.push(
      ...paragraph.marks.map((mark) => ({ mark: mark.mark, at: start + placeOf(mark, paragraph.text, line) })),
    );
  }
  return { text: lines.join(PARTING), blocks, marks };
}

/** The text normalized, as one line. */
export function oneLine(text: string): string {
  return normalizeText(text.replace(/[\r\n\u0085\u2028\u2029]+/gu, ' ')).trim();
}

// A mark set before the full stop ("hours [^1] .") belongs after it, and after the quote that it closes.
function placeOf(mark: Mark, raw: string, line: string): number {
  const at = Math.min(oneLine(raw.slice(0, mark.at)).length, line.length);
  const closing = /^(?:["”’»)\]]*[.,;:!?…]+)+["”’»)\]]*/u.exec(line.slice(at, at + 8));
  return at + (closing?.[0].length ?? 0);
}
