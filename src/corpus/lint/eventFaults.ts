import type { DataFile } from '../dataFile.ts';
import { EVENTS_FILE } from '../events.ts';
import type { EventDates } from '../events.ts';
import type { LintFault } from './lintFault.ts';
import type { LintSource } from './lintSource.ts';

/** Summaries whose date is not that of their event, or that no event is known for; and events without an article. */
export function eventFaults(sources: readonly LintSource[], events: DataFile<EventDates>): readonly LintFault[] {
  const known = new Set(sources.map(({ article }) => article.id));
  return [
    ...sources.flatMap(({ path, article, lineOfKey }) => {
      const date = events.data[article.id];
      if (date === article.date || (date === undefined && article.kind !== 'summary')) return [];
      const message =
        date === undefined
          ? `"${article.id}" is not in ${EVENTS_FILE}. Add the line \`${article.id}: ${article.date}\` there.`
          : `the date ${article.date} is not that of the event, ${date} in ${EVENTS_FILE}. Mend the wrong one.`;
      return [{ path, line: lineOfKey('date'), message }];
    }),
    ...Object.keys(events.data)
      .filter((id) => !known.has(id))
      .map((id) => ({
        path: EVENTS_FILE,
        line: events.lineOf([id]),
        message: `there is no article "${id}". Take the line out or mend the id.`,
      })),
  ];
}
