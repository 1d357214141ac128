import { dateSpan } from '../../text/dateSpan.ts';
import type { TimelineEntry } from '../timeline.ts';
import { eventCount, outletCount, type TimelinePage } from './timelinePage.ts';

/**
 * What a picture of a timeline says, for whoever does not see it: as many entries as fit, and how many do not. A first sentence that is too
 * long alone is cut after a word.
 *
 * @param most Characters, at least 300.
 */
export function alternativeText(page: TimelinePage, most: number): string {
  const topic = page.topic === null ? '' : `: ${cutTo(page.topic, LONGEST_TOPIC)}`;
  let text = `Timeline${topic}. ${eventCount(page)}.`;
  for (const [index, entry] of page.entries.entries()) {
    const left = page.entries.length - index - 1;
    const ending = left === 0 ? '' : more(left);
    const line = `\n${entryText(entry, entry.text)}`;
    if ((text + line + ending).length <= most) text += line;
    else if (index > 0) return text + more(left + 1);
    else text += `\n${entryText(entry, cutTo(entry.text, most - (text + entryText(entry, '') + ending).length - 1))}`;
  }
  return text;
}

const LONGEST_TOPIC = 100;

/** "18 Feb 2025: The talks ended. [1], 3 outlets". */
function entryText(entry: TimelineEntry, text: string): string {
  const { date, dateEnd, citation } = entry;
  return [`${dateSpan(date, dateEnd ?? date)}: ${text} [${citation}]`, outletCount(entry)].filter(Boolean).join(', ');
}

function more(count: number): string {
  return `\n… and ${count} more.`;
}

function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  return `${(/^.*\S(?=\s)/su.exec(room)?.[0] ?? room.slice(0, -1)).replace(/[\uD800-\uDBFF]$/u, '')} …`;
}
