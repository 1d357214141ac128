import type { Citation } from '../../../src/answering/answer.ts';
import type { TimelinePage } from '../../../src/timeline/picture/timelinePage.ts';
import type { TimelineEntry } from '../../../src/timeline/timeline.ts';

/** An event; of `date` alone the rest is filled in. */
export function sampleEntry(different: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    text: 'The harbour talks lasted four hours.',
    citation: 1,
    article: 'talks',
    start: 0,
    end: 36,
    line: 9,
    speaker: null,
    highlight: [],
    sources: [],
    date: '2025-02-18',
    dateEnd: null,
    outlets: ['Port Briefs'],
    ...different,
  };
}

/** A page with these entries, which are all that there are. */
export function samplePage(entries: readonly TimelineEntry[], different: Partial<TimelinePage> = {}): TimelinePage {
  return {
    topic: 'harbour talks',
    from: entries[0]?.date ?? '2025-01-01',
    to: entries.at(-1)?.date ?? '2025-12-31',
    leftOut: 0,
    entries,
    citations: [citationOf(1, 'Port Briefs'), citationOf(2, 'Northern Courier')],
    first: 0,
    total: entries.length,
    ...different,
  };
}

function citationOf(number: number, outlet: string): Citation {
  return {
    number,
    article: `article-${number}`,
    title: 'Talks',
    outlet,
    date: '2025-03-01',
    url: null,
    path: 'talks.md',
    kind: number === 1 ? 'summary' : 'article',
    mark: null,
    corrected: null,
  };
}
