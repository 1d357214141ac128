import type { Citation } from '../../../src/answering/answer.ts';
import type { TimelineAsked } from '../../../src/desk/desk.ts';
import type { Timeline, TimelineEntry } from '../../../src/timeline/timeline.ts';

/** Twenty events in a harbour, one every third day of 2025, of which every second one is on the pier. */
export function harbourTimeline({ topic, from, to }: TimelineAsked): Timeline {
  const entries = Array.from({ length: 20 }, (_, index) => eventOf(index)).filter(
    ({ text, date }) =>
      text.toLowerCase().includes((topic ?? '').toLowerCase()) &&
      (from === null || date >= from) &&
      (to === null || date <= to),
  );
  const last = entries.at(-1);
  return {
    topic,
    from: from ?? '2025-01-01',
    to: to ?? last?.date ?? '2025-02-27',
    leftOut: 0,
    entries,
    citations: [1, 2].map(citationOf),
  };
}

function eventOf(index: number): TimelineEntry {
  const date = new Date(Date.UTC(2025, 0, 1 + 3 * index)).toISOString().slice(0, 10);
  const where = index % 2 === 0 ? 'on the *pier*' : 'in the <custom house>';
  const text = `Crew ${index + 1} met ${where} and counted its nets.`;
  return {
    text,
    citation: (index % 2) + 1,
    article: index % 2 === 0 ? 'harbour-talks' : 'lighthouse',
    start: 100 * index,
    end: 100 * index + text.length,
    line: 4,
    speaker: null,
    highlight: [],
    sources: [],
    date,
    dateEnd: index === 4 ? '2025-01-15' : null,
    outlets: ['Harbour Herald', 'The Lamp Post', 'Tide Tables'].slice(0, (index % 3) + 1),
  };
}

function citationOf(number: number): Citation {
  const [article, outlet] =
    number === 1 ? (['harbour-talks', 'Harbour Herald'] as const) : (['lighthouse', 'The Lamp Post'] as const);
  return {
    number,
    article,
    title: `Report ${number} of the harbour`,
    outlet,
    date: '2025-03-14',
    url: number === 1 ? 'https://example.org/report' : null,
    path: `${article}.md`,
    kind: 'article',
    mark: null,
    corrected: null,
  };
}
