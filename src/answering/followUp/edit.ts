import type { Span } from '../../text/span.ts';

/** A text without some of its pieces. */
export function cut(text: string, pieces: readonly Span[]): string {
  return replace(
    text,
    pieces.map((piece) => ({ ...piece, by: '' })),
  );
}

/** A text with some of its pieces replaced. */
export function replace(text: string, pieces: readonly (Span & { readonly by: string })[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, by } of [...pieces].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    out += text.slice(at, start) + by;
    at = end;
  }
  return out + text.slice(at);
}

/** No double blanks, and none before a stop. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([?!.,;])/gu, '$1')
    .trim();
}
