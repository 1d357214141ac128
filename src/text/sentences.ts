import { unbrokenRuns } from './lineBreaks.ts';
import { listItemStarts } from './listItems.ts';
import { pictureCredits } from './pictureCredits.ts';
import { enclosedPieces } from './quotations.ts';
import { endsSentence } from './sentenceEnd.ts';
import type { Span } from './span.ts';

/**
 * Finds the sentences of an English text, of one paragraph or of several parted by line breaks.
 *
 * @returns Spans of `text` in order, not overlapping, trimmed of white space; together they hold all the rest.
 */
export function segmentSentences(text: string): readonly Span[] {
  return unbrokenRuns(text)
    .flatMap((run) => cut(text, run, partStarts))
    .flatMap((part) => cut(text, part, sentenceEnds))
    .flatMap((sentence) => trimmed(text, sentence));
}

function cut(text: string, { start, end }: Span, cutsOf: (piece: string) => readonly number[]): readonly Span[] {
  const edges = [start, ...cutsOf(text.slice(start, end)).map((offset) => start + offset), end];
  return edges.slice(1).map((edge, i) => ({ start: edges[i] ?? start, end: edge }));
}

function trimmed(text: string, { start, end }: Span): readonly Span[] {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const solid = piece.trim();
  return solid === '' ? [] : [{ start: from, end: from + solid.length }];
}

/** Where something begins that no punctuation parts from what stands before. */
function partStarts(run: string): readonly number[] {
  return [...listItemStarts(run), ...pictureCredits(run)].sort((a, b) => a - b);
}

const MARK = String.raw`[.!?…‽。！？．｡](?:[.!?…]|\s\.(?![\p{L}\p{N}]))*`;
/** Closing quotation marks and brackets, marks of reference such as [5], and those that have become plain digits. */
const CLOSER =
  String.raw`["'”’»)\]}]|\s[»”]|[“„](?=\s)|\s?\[\d[\d,\s–-]*\]` +
  String.raw`|(?<=(?:\p{Ll}{4}|\))\.)\d{1,3}(?:[ ,]\d{1,3})*(?=\s+\p{Lu})`;
const POSSIBLE_END = new RegExp(String.raw`(${MARK})((?:${CLOSER})*)(\s*)`, 'gu');
/** Characters before and behind that a decision may depend on. */
const CONTEXT = 80;

/** Where the next sentence begins after one that ends by punctuation. */
function sentenceEnds(part: string): readonly number[] {
  const enclosed = enclosedPieces(part).values();
  let piece = enclosed.next().value;
  const ends: number[] = [];
  for (const { index, 0: whole, 1: mark = '', 2: closers = '', 3: gap = '' } of part.matchAll(POSSIBLE_END)) {
    const next = index + whole.length;
    while (piece !== undefined && piece.end <= next) piece = enclosed.next().value;
    if (next === part.length || (piece !== undefined && piece.start < index)) continue;
    const before = part.slice(Math.max(ends.at(-1) ?? 0, index - CONTEXT), index).trimStart();
    if (!endsSentence({ before, mark, closers, gap, after: part.slice(next, next + CONTEXT) })) continue;
    ends.push(FULL_STOP_AND_ELLIPSIS.test(mark) && /\S$/.test(before) ? index + 1 : next);
  }
  return ends;
}

/** Of four dots set apart the first ends the sentence, the other three open the next one. */
const FULL_STOP_AND_ELLIPSIS = /^\.(?:\s\.){3,}$/;
