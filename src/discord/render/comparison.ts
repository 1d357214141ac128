import type { Answer, Citation } from '../../answering/answer.ts';
import { NO_WORDS } from '../../answering/comparison/besideComparison.ts';
import { escapeText } from './escape.ts';
import { type QuoteBlock, quoteBlocks } from './quoteBlocks.ts';
import { clip } from './shorten.ts';

/** Characters that are shown of either side. */
const MOST_SHOWN = 500;

/** A side of a comparison as it is shown. */
export interface SideBlock {
  readonly quoted: readonly QuoteBlock[];
  /** Its name in bold, and its quotations below. */
  readonly markdown: string;
}

/** Either side's own words below its name, without a verdict; none where nothing is compared. */
export function sideBlocks(
  comparison: Answer['comparison'],
  citations: readonly Citation[],
  linked: boolean,
): readonly SideBlock[] {
  return (comparison?.sides ?? []).map(({ label, sentences }) => {
    const quoted = quoteBlocks(sentences, citations, linked, MOST_SHOWN);
    const words = quoted.length === 0 ? [NO_WORDS] : quoted.map(({ markdown }) => markdown);
    return { quoted, markdown: [`**${escapeText(clip(label, 80))}**`, ...words].join('\n') };
  });
}
