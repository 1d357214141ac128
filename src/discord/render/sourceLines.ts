import type { Citation, QuotedSentence } from '../../answering/answer.ts';
import { readableDate } from '../../text/readableDate.ts';
import { markedOutlet } from './attribution.ts';
import { escapeText } from './escape.ts';
import { link, linkable } from './link.ts';
import { clip } from './shorten.ts';

/** The sources of what is quoted, a quiet line each, in the order of their numbers. */
export function sourceLines(citations: readonly Citation[], quoted: readonly QuotedSentence[]): string {
  return citations
    .filter(({ number }) => quoted.some(({ citation }) => citation === number))
    .map((citation) => sourceLine(citation, linesOf(citation, quoted)))
    .join('\n');
}

/**
 * "[1] Title · outlet · date", the title linked, or with file and lines where there is no address; below it when the article was
 * corrected and why.
 */
function sourceLine(citation: Citation, lines: readonly number[]): string {
  const { number, title, outlet, mark, date, url, path, kind, corrected } = citation;
  const parts = [
    link(clip(title, 120), url),
    escapeText(outlet === null ? (mark ?? '') : markedOutlet(outlet, mark)),
    kind === 'summary' ? 'summary' : '',
    readableDate(date),
    linkable(url) === null ? escapeText([clip(path, 200), lines.join(', ')].filter(Boolean).join(':')) : '',
  ];
  return `-# [${number}] ${parts.filter((part) => part !== '').join(' · ')}${correction(corrected)}`;
}

function correction(corrected: Citation['corrected']): string {
  if (corrected === null) return '';
  return `\n-# Corrected ${readableDate(corrected.date)}: ${escapeText(clip(corrected.reason, 200))}`;
}

function linesOf({ number }: Citation, quoted: readonly QuotedSentence[]): readonly number[] {
  const lines = quoted.filter(({ citation }) => citation === number).map(({ line }) => line);
  return [...new Set(lines)].filter((line) => line !== null).sort((a, b) => a - b);
}
