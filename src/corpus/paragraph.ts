import type { Block, Mark } from './article.ts';

/**
 * A paragraph as a reader of a format finds it: its text before normalization, line breaks kept, footnote marks taken
 * out.
 */
export interface Paragraph {
  readonly kind: Block['kind'];
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly text: string;
  /** Offsets in `text`. */
  readonly marks: readonly Mark[];
}

// A minus in front of a digit opens nothing; a hyphen needs a blank after it.
const DASH = /^\s*(?:[‒–—―]+(?!\d)|-{1,2}(?=\s|$))\s*/u;
const BULLET = /^\s*[•·▪◦‣*]\s+/u;

/** Length of the dash or bullet that the text opens with, blanks included; 0 where there is none. */
export function openerLength(text: string): number {
  return (DASH.exec(text) ?? BULLET.exec(text))?.[0].length ?? 0;
}

/** True when the text ends with a question mark, quotes and brackets aside. */
export function endsAsQuestion(text: string): boolean {
  return /\?["'”’»)\]]*\s*$/u.test(text);
}

/** Breaks a line of a text where its file does not. */
export const INNER_BREAK = '\u2028';

/**
 * Parts a paragraph before each line that opens with a dash (a turn) or a bullet (an item).
 *
 * @param line The file's line on which the paragraph begins, from 1.
 */
export function splitAtOpeners(text: string, marks: readonly Mark[], line: number): Paragraph[] {
  const starts = [0];
  let before = '';
  let offset = 0;
  for (const own of text.split(LINE_BREAK)) {
    if (offset > 0 && opensBlock(before, own)) starts.push(offset);
    before = own;
    offset += own.length + 1;
  }
  return starts.map((start, i) => piece(text, marks, start, starts[i + 1] ?? offset, line));
}

const LINE_BREAK = new RegExp(`[\n${INNER_BREAK}]`, 'u');

// In wrapped prose a line can begin with the dash of an unfinished sentence: "the details\n– above all the dates".
function opensBlock(before: string, line: string): boolean {
  const length = openerLength(line);
  if (length === 0) return false;
  const finished = /[.!?…:;]["'”’»)\]]*\s*$/u.test(before);
  return finished || !/^\s*[‒–—―]/u.test(line) || !/^\p{Ll}/u.test(line.slice(length));
}

function piece(text: string, marks: readonly Mark[], start: number, end: number, firstLine: number): Paragraph {
  const own = text.slice(start, end);
  const kind = DASH.test(own) ? 'turn' : BULLET.test(own) ? 'item' : 'paragraph';
  const inside = marks.filter(({ at }) => at >= start && at < end);
  const line = firstLine + linesIn(text.slice(0, start)) + linesIn(/^\s*/u.exec(own)?.[0] ?? '');
  return { kind, line, text: own, marks: inside.map(({ mark, at }) => ({ mark, at: at - start })) };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
