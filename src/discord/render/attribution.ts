import type { Citation, QuotedSentence, QuotedSource } from '../../answering/answer.ts';
import { withMark } from '../../corpus/outlets.ts';
import { readableDate } from '../../text/readableDate.ts';
import { escapeText } from './escape.ts';
import { link } from './link.ts';
import { clip } from './shorten.ts';

/** How many of the sources of a sentence are named beside it. */
const MOST_SOURCES = 3;
/** A longer address is left to the line of the source. */
const LONGEST_INLINE_ADDRESS = 300;

/**
 * Who says a sentence, where and when: "Darya Eremina, News.Az, 1 Mar 2025". A summary of our own is named as that with what it is
 * based on, never as if the outlet had written the sentence.
 *
 * @param linked Whether what a summary is based on is linked.
 */
export function attribution(sentence: QuotedSentence, citation: Citation, linked: boolean): string {
  const speaker = sentence.speaker === null ? [] : [escapeText(clip(sentence.speaker, 60))];
  return [...speaker, citation.kind === 'summary' ? summary(sentence, citation, linked) : published(citation)].join(
    ', ',
  );
}

/** "Vestnik (state media)", either part clipped. */
export function markedOutlet(outlet: string, mark: string | null): string {
  return withMark({ outlet: clip(outlet, 60), mark: mark === null ? null : clip(mark, 30) });
}

function published({ outlet, mark, date }: Citation): string {
  return `${escapeText(outlet === null ? 'article' : markedOutlet(outlet, mark))}, ${readableDate(date)}`;
}

function summary({ sources }: QuotedSentence, citation: Citation, linked: boolean): string {
  const distinct = [...new Map(sources.map((source) => [`${source.outlet} ${source.date ?? ''}`, source])).values()];
  if (distinct.length === 0)
    return citation.outlet === null ? `summary, ${published(citation)}` : `summary by ${published(citation)}`;
  const named = distinct.slice(0, MOST_SOURCES).map((source) => nameSource(source, linked));
  const more = distinct.length - named.length;
  return `summary based on ${named.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function nameSource({ outlet, mark, date, url }: QuotedSource, linked: boolean): string {
  const name = link(markedOutlet(outlet, mark), linked ? url : null, LONGEST_INLINE_ADDRESS);
  return date === null ? name : `${name}, ${readableDate(date)}`;
}
