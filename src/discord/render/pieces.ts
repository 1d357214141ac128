import { segmentSentences } from '../../text/sentences.ts';
import { cutAt } from './shorten.ts';

/**
 * Cuts a text into pieces at sentence ends; at the ends of words, or anywhere, only where a sentence alone is too long.
 *
 * @param most What a piece may measure, at least 4.
 * @param measure How much a piece takes: at least its length and at most twice that; two pieces take no more together than apart.
 */
export function piecesOf(text: string, most: number, measure: (piece: string) => number): readonly string[] {
  if (measure(text) <= most) return [text];
  const sentences = segmentSentences(text).map(({ start, end }) => text.slice(start, end));
  const out: string[] = [];
  let filled = most;
  for (const part of sentences.flatMap((sentence) => shortPieces(sentence, most, measure))) {
    const size = measure(part);
    const joins = filled + 1 + size <= most;
    out.push(joins ? `${out.pop() ?? ''} ${part}` : part);
    filled = joins ? filled + 1 + size : size;
  }
  return out;
}

function shortPieces(sentence: string, most: number, measure: (piece: string) => number): readonly string[] {
  if (measure(sentence) <= most) return [sentence];
  const at = unescapedCut(sentence, cutAt(sentence, Math.floor(most / 2)));
  const rest = sentence.slice(at).trim();
  return [sentence.slice(0, at).trim(), ...(rest === '' ? [] : shortPieces(rest, most, measure))];
}

/** Not between a backslash and what it escapes. */
function unescapedCut(text: string, at: number): number {
  const backslashes = /\\*$/u.exec(text.slice(0, at))?.[0].length ?? 0;
  return backslashes % 2 === 1 ? at + 1 : at;
}
