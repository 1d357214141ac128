import { segmentSentences } from '../../text/sentences.ts';
import { emphasize, type Spans } from './escape.ts';
import { shorten } from './shorten.ts';

/**
 * The sentences of a text around one of its spans, as many as fit, escaped, with spans in bold; " …" and "… " show what was left out.
 *
 * @param focus What has to be in it; its beginning where it is too long.
 * @param most Characters that it takes, with escapes and bold marks.
 */
export function excerpt(text: string, focus: readonly [number, number], bold: Spans, most: number): string {
  const sentences = segmentSentences(text);
  const render = (first: number, last: number) => {
    const [start, end] = [sentences[first]?.start ?? 0, sentences[last]?.end ?? text.length];
    const piece = emphasize(text.slice(start, end), shifted(bold, start));
    return `${first > 0 ? '… ' : ''}${piece}${last < sentences.length - 1 ? ' …' : ''}`;
  };
  let first = Math.max(
    0,
    sentences.findIndex(({ end }) => end > focus[0]),
  );
  let last = Math.max(
    first,
    sentences.findLastIndex(({ start }) => start < focus[1]),
  );
  if (render(first, last).length > most) return beginning(text.slice(sentences[first]?.start ?? 0), most);
  for (let grown = true; grown;) {
    grown = false;
    if (last < sentences.length - 1 && render(first, last + 1).length <= most) [last, grown] = [last + 1, true];
    if (first > 0 && render(first - 1, last).length <= most) [first, grown] = [first - 1, true];
  }
  return render(first, last);
}

function shifted(spans: Spans, by: number): Spans {
  return spans.map(([start, end]) => [start - by, end - by] as const);
}

function beginning(text: string, most: number): string {
  let room = most;
  while (emphasize(shorten(text, room), []).length > most) room = Math.floor(room * 0.8);
  return emphasize(shorten(text, room), []);
}
