import { dateSpan } from '../text/dateSpan.ts';
import { readableDate } from '../text/readableDate.ts';
import type { Timeline, TimelineEntry } from '../timeline/timeline.ts';
import type { Paint } from './paint.ts';
import { renderCitation } from './renderAnswer.ts';

/** A timeline as text for a terminal: each event with its day, a quoted sentence and who tells it, then the sources. */
export function renderTimeline(timeline: Timeline, paint: Paint): string {
  const { entries, citations, leftOut } = timeline;
  if (entries.length === 0) return nothing(timeline);
  const more =
    leftOut === 0
      ? []
      : [paint.dim(`${leftOut} more events, which fewer outlets tell, were left out: narrow the dates.`)];
  return [
    ...entries.map((entry) => renderEntry(entry, paint)),
    ...more,
    '',
    ...citations.map((citation) => paint.dim(renderCitation(citation, entries, paint))),
  ].join('\n');
}

function nothing({ topic, from, to }: Timeline): string {
  return `No event${topic === null ? '' : ` on “${topic}”`} was found in the articles, ${dateSpan(from, to)}.`;
}

function renderEntry({ date, dateEnd, text, citation, outlets }: TimelineEntry, paint: Paint): string {
  const days = dateEnd === null ? readableDate(date) : dateSpan(date, dateEnd);
  const told =
    outlets.length === 0 ? '' : ` ${paint.dim(`(${outlets.length === 1 ? '1 outlet' : `${outlets.length} outlets`})`)}`;
  return `${paint.bold(days)}  “${text}”${told} ${paint.cyan(`[${citation}]`)}`;
}
