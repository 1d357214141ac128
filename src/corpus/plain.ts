import { ArticleFault } from './articleFault.ts';
import { oneLine } from './compose.ts';
import { endsAsQuestion, splitAtOpeners } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { parseIsoDate } from '../text/dates.ts';

/** What a plain text article says of itself, and its paragraphs. */
export interface PlainArticle {
  readonly title: string;
  readonly date: string;
  readonly paragraphs: readonly Paragraph[];
}

const REMEDY = 'Write it as `date YYYY-MM-DD Title`, such as `date 2025-03-02 What was agreed`.';

/**
 * Reads an article whose first line is ` date YYYY-MM-DD Title` and whose paragraphs are parted by blank lines,
 * or by line breaks where the file has no blank line.
 *
 * @throws ArticleFault when the first line is another, or its date is not a day of the calendar.
 */
export function readPlain(path: string, text: string): PlainArticle {
  const lines = text.trimEnd().split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) throw new ArticleFault(path, null, 'the file is empty. Write the article or take it away.');
  const header = readFirstLine(path, first + 1, lines[first] ?? '');
  const chunks = chunksOf(lines.slice(first + 1), first + 2);
  return { ...header, paragraphs: withHyphenLists(chunks.flatMap(({ text, line }) => splitAtOpeners(text, [], line))) };
}

/** A paragraph's lines as they stand in the file. */
interface Chunk {
  readonly text: string;
  readonly line: number;
}

/** @param firstLine The file's line on which the body begins, from 1. */
function chunksOf(body: readonly string[], firstLine: number): readonly Chunk[] {
  const numbered = body.map((text, index) => ({ text, line: firstLine + index }));
  if (!body.some(isBlank)) return numbered;
  const chunks: Chunk[] = [];
  let open = false;
  for (const { text, line } of numbered) {
    const last = open ? chunks.pop() : undefined;
    open = !isBlank(text);
    if (last) chunks.push(open ? { ...last, text: `${last.text}\n${text}` } : last);
    else if (open) chunks.push({ text, line });
  }
  return chunks;
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

function readFirstLine(path: string, number: number, line: string): { readonly title: string; readonly date: string } {
  const [, day = '', rest] = /^\s*date\b\s*:?\s*(\S*)\s*(.*)$/iu.exec(line) ?? [];
  if (rest === undefined) {
    throw new ArticleFault(path, number, `the first line does not begin with "date". ${REMEDY}`);
  }
  const date = parseIsoDate(day);
  if (date === null) {
    throw new ArticleFault(path, number, `${JSON.stringify(day.slice(0, 40))} is not a day of the calendar. ${REMEDY}`);
  }
  const title = oneLine(rest);
  if (title === '') throw new ArticleFault(path, number, `there is no title after the date. ${REMEDY}`);
  return { title, date };
}

// Hyphens open the turns of an interview, but also the items of a list: without a question among them it is a list.
function withHyphenLists(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const hyphened = (paragraph: Paragraph): boolean => paragraph.kind === 'turn' && /^\s*-/u.test(paragraph.text);
  if (paragraphs.some((paragraph) => hyphened(paragraph) && endsAsQuestion(paragraph.text))) return paragraphs;
  return paragraphs.map((paragraph) => (hyphened(paragraph) ? { ...paragraph, kind: 'item' } : paragraph));
}
