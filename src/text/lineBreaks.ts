import type { Span } from './span.ts';

/** A line at least this long that breaks off in mid-sentence was wrapped by an editor, not ended by its author. */
const WRAPPED_LINE = 60;

/**
 * Parts a text where a line break ends whatever stands before it: at every blank line, and at a single line break
 * unless the next line goes on with the sentence.
 *
 * @returns Spans of `text` in order, white space at their ends included; some may be empty.
 */
export function unbrokenRuns(text: string): readonly Span[] {
  const runs: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/[\n\r]\s*/g)) {
    if (isBlankLine(gap) || !goesOn(text, start, index, gap)) {
      runs.push({ start, end: index });
      start = index + gap.length;
    }
  }
  return [...runs, { start, end: text.length }];
}

function isBlankLine(gap: string): boolean {
  return gap.replaceAll('\r\n', '\n').replace(/[^\n\r]/g, '').length > 1;
}

/** Whether the line that ends at `end` goes on behind the gap. */
function goesOn(text: string, start: number, end: number, gap: string): boolean {
  const next = text.slice(end + gap.length, end + gap.length + 2);
  if (/^[.,;:!?]/.test(next)) return true;
  const line = text.slice(Math.max(start, text.lastIndexOf('\n', end - 1) + 1), end);
  if (/[.!?…]["'”’»)\]]*\s*$/.test(line.slice(-8))) return false;
  const leftOpen = /[ \t]$/.test(line.slice(-1)) || line.length >= WRAPPED_LINE;
  return leftOpen && /^(?:\p{Ll}|\()/u.test(next);
}
