import type { TimelinePage } from '../../../src/timeline/picture/timelinePage.ts';
import { nastyText } from '../../discord/render/nastyText.ts';
import { sampleEntry, samplePage } from './samplePage.ts';

const DAY_MS = 86_400_000;
/** Days from the first event to the last: from all on one day to centuries. */
const SPANS = [0, 1, 6, 20, 60, 200, 400, 4000, 200_000];

/** One to twelve events that crowd somewhere or nowhere, with texts of any length that hold anything. */
export function nastyPage(random: () => number): TimelinePage {
  const count = 1 + Math.floor(random() * 12);
  const span = SPANS[Math.floor(random() * SPANS.length)] ?? 0;
  const first = Date.UTC(1700 + Math.floor(random() * 400), 5, Math.floor(random() * 300));
  const crowding = 1 + Math.floor(random() * 6);
  const days = Array.from({ length: count }, () => Math.round(span * random() ** crowding)).sort((a, b) => a - b);
  const entries = days.map((day) =>
    sampleEntry({
      text: nastyText(random, random() ** 3 * 900),
      citation: 1 + Math.floor(random() * 300),
      speaker: random() < 0.5 ? nastyText(random, 90) : null,
      outlets: Array.from({ length: Math.floor(random() * 30) }, () => 'Port Briefs'),
      date: dateOf(first, day),
      dateEnd: random() < 0.2 ? dateOf(first, day + 1 + Math.floor(random() * 9)) : null,
    }),
  );
  const topic = random() < 0.5 ? nastyText(random, 200) : null;
  return samplePage(entries, { topic, first: 24, total: 24 + count + Math.floor(random() * 30) });
}

function dateOf(first: number, day: number): string {
  return new Date(first + day * DAY_MS).toISOString().slice(0, 10);
}
