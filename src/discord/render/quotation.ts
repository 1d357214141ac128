import { emphasize, type Spans } from './escape.ts';
import { balanceMarks } from './quotationMarks.ts';
import { shorten } from './shorten.ts';

export interface Quotable {
  readonly text: string;
  /** Spans of `text` to be shown in bold. */
  readonly highlight: Spans;
  /** Whose words they are; null where the article does not tell. */
  readonly speaker: string | null;
}

/**
 * A sentence between “ and ”, escaped, with its highlights in bold. What is too long is cut, and the cut is shown; marks of a
 * quotation that is cut are balanced.
 *
 * @param most Characters that are shown of it, and two thirds of the characters that it takes with escapes and bold marks.
 */
export function quotation(sentence: Quotable, most: number): string {
  const shown = quoteWhole({ ...sentence, text: shorten(sentence.text, most) });
  // Text that consists of markup takes twice its length.
  return shown.length > most * 1.5 + 10 && most > 20 ? quotation(sentence, Math.floor(most * 0.8)) : shown;
}

function quoteWhole({ text, highlight, speaker }: Quotable): string {
  const { text: balanced, before, after, dropped } = balanceMarks(text, speaker !== null);
  const spans = highlight.map(([start, end]) => [start - dropped, end - dropped] as const);
  return `“${before}${emphasize(balanced, spans)}${after}”`;
}
