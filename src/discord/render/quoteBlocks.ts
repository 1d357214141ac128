import type { Citation, QuotedSentence } from '../../answering/answer.ts';
import { attribution } from './attribution.ts';
import { shownLength } from './escape.ts';
import { quotation } from './quotation.ts';

/** Characters that are shown before the sources, at most. */
const MOST_SHOWN = 900;
/** What the first quotation gets, however long the names beside it are. */
const LEAST_SHOWN = 400;

/** A sentence as it is shown, and what it takes. */
export interface QuoteBlock {
  readonly sentence: QuotedSentence;
  readonly citation: Citation;
  /** The quotation with its number, and in a second line who says it. */
  readonly markdown: string;
}

/**
 * As many of the sentences as fit before the sources, in order: the first one in any case, cut where it is too long alone. A sentence
 * whose citation is missing is left out.
 *
 * @param linked Whether what a summary is based on is linked.
 * @param most Characters that are shown of all of them together.
 */
export function quoteBlocks(
  sentences: readonly QuotedSentence[],
  citations: readonly Citation[],
  linked: boolean,
  most = MOST_SHOWN,
): readonly QuoteBlock[] {
  const blocks: QuoteBlock[] = [];
  let left = most;
  for (const sentence of sentences) {
    const citation = citations.find(({ number }) => number === sentence.citation);
    if (citation === undefined) continue;
    const by = attribution(sentence, citation, linked);
    const room = left - shownLength(by) - FRAME;
    if (blocks.length > 0 && sentence.text.length > room) break;
    const block = quoteBlock(sentence, citation, by, Math.max(room, LEAST_SHOWN));
    blocks.push(block);
    left -= shownLength(block.markdown);
  }
  return blocks;
}

/** One sentence, cut where it takes more than `most` characters. */
export function quoteBlock(sentence: QuotedSentence, citation: Citation, by: string, most: number): QuoteBlock {
  return { sentence, citation, markdown: `${quotation(sentence, most)} [${citation.number}]\n— ${by}` };
}

/** Quotation marks, number, dash and line breaks. */
const FRAME = 12;
