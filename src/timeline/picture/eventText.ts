import type { Citation } from '../../answering/answer.ts';
import { dateSpan } from '../../text/dateSpan.ts';
import type { TimelineEntry } from '../timeline.ts';
import type { Content, Style } from './textLine.ts';
import { outletCount } from './timelinePage.ts';
import { drawable, textWidth } from './typeface.ts';
import { wrapText } from './wrapText.ts';

/** The first line of an event. */
export const DAY: Style = { size: 30, weight: 'bold', lineHeight: 42, tone: 'strong' };
const SENTENCE: Style = { size: 29, weight: 'regular', lineHeight: 40, tone: 'plain' };
const SOURCE: Style = { size: 26, weight: 'regular', lineHeight: 38, tone: 'quiet' };

/**
 * What the picture says of an event: its day, its sentence, and who says it with the number of the source.
 *
 * @param width Of the longest line, in pixels.
 * @param mostLines That the sentence may have; it is cut after a word.
 */
export function eventText(
  entry: TimelineEntry,
  citations: readonly Citation[],
  width: number,
  mostLines: number,
): readonly Content[] {
  const sentence = drawable(entry.text) || '…';
  return [
    { text: drawable(dateSpan(entry.date, entry.dateEnd ?? entry.date)), style: DAY },
    ...wrapText(sentence, width, mostLines, SENTENCE).map((text) => ({ text, style: SENTENCE })),
    { text: sourceOf(entry, citations, width), style: SOURCE },
  ];
}

/** "[3] Ada Moor, Port Briefs · summary · 3 outlets": where there is no room, the names give way. */
function sourceOf(entry: TimelineEntry, citations: readonly Citation[], width: number): string {
  const citation = citations.find(({ number }) => number === entry.citation);
  const number = `[${entry.citation}]`;
  const tail = [citation?.kind === 'summary' ? 'summary' : '', outletCount(entry)].filter((part) => part !== '');
  const names = drawable([entry.speaker, citation?.outlet].filter(Boolean).join(', '));
  if (names === '') return [number, ...tail].join(' · ');
  const left = width - textWidth([`${number} `, ...tail].join(' · '), SOURCE.size);
  const [shown = ''] = wrapText(names, left, 1, SOURCE);
  return [`${number} ${shown}`, ...tail].join(' · ');
}
