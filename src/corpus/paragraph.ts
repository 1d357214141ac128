import type { Block, Mark } from './article.ts';

/**
 * A paragraph as a reader of a format finds it: its text before normalization, line breaks kept, footnote marks taken
 * out.
 */
export interface Paragraph {
  readonly kind: Block['kind'];
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

/** Parts a paragraph before each line that opens with a dash (a turn) or a bullet (an item). */
export function splitAtOpeners(text: string, marks: readonly Mark[]): Paragraph[] {
  const starts = [0];
  let before = '';
  let offset = 0;
  for (const line of text.split('\n')) {
    if (offset > 0 && opensBlock(before, line)) starts.push(offset);
    before = line;
    offset += line.length + 1;
  }
  return starts.map((start, i) => piece(text, marks, start, starts[i + 1] ?? offset));
}

// In wrapped prose a line can begin with the dash of an unfinished sentence: "the details\n– above all the dates".
function opensBlock(before: string, line: string): boolean {
  const length = openerLength(line);
  if (length === 0) return false;
  const finished = /[.!?…:;]["'”’»)\]]*\s*$/u.test(before);
  return finished || !/^\s*[‒–—―]/u.test(line) || !/^\p{Ll}/u.test(line.slice(length));
}

function piece(text: string, marks: readonly Mark[], start: number, end: number): Paragraph {
  const own = text.slice(start, end);
  const kind = DASH.test(own) ? 'turn' : BULLET.test(own) ? 'item' : 'paragraph';
  const inside = marks.filter(({ at }) => at >= start && at < end);
  return { kind, text: own, marks: inside.map(({ mark, at }) => ({ mark, at: at - start })) };
}
