import { setImmediate } from 'node:timers/promises';
import type { LibraryReader } from '../library/library.ts';
import { eventsOf, type ToldEvent } from './events.ts';
import { type Happening, readHappenings } from './happening.ts';

/** The events of one generation of the library, read once. */
export interface Chronicle {
  /**
   * All events in the order of their days. They are read in slices that let the event loop go on; what was read stays read, whoever
   * waited for it.
   *
   * @throws The signal's reason, once it is aborted.
   */
  events(signal?: AbortSignal): Promise<readonly ToldEvent[]>;
}

/** How long reading may keep the event loop without a pause, in milliseconds. */
const SLICE_MS = 10;

/** @param reader Of the generation; it has to stay open while events are read. */
export function createChronicle(reader: LibraryReader): Chronicle {
  const articles = reader.articles.filter(({ retracted }) => retracted === null);
  const happenings: Happening[] = [];
  const events: ToldEvent[] = [];
  let read = 0;
  let days: readonly (readonly Happening[])[] | null = null;
  let grouped = 0;

  /** Does the next piece of work; false when there is none. */
  function step(): boolean {
    const article = articles[read];
    if (article !== undefined) {
      read++;
      happenings.push(...readHappenings(article, reader.sentencesOf(article.key)));
      return true;
    }
    days ??= stretches(happenings);
    const together = days[grouped];
    if (together === undefined) return false;
    grouped++;
    events.push(...eventsOf(together));
    return true;
  }

  return {
    events: async (signal) => {
      let since = performance.now();
      for (;;) {
        signal?.throwIfAborted();
        if (!step()) return events;
        if (performance.now() - since < SLICE_MS) continue;
        await setImmediate();
        since = performance.now();
      }
    },
  };
}

/** Parts happenings where no stretch of days reaches over, in the order of their days. */
function stretches(happenings: readonly Happening[]): readonly (readonly Happening[])[] {
  const parts: Happening[][] = [];
  let end = '';
  for (const happening of happenings.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    if (happening.date > end || parts.length === 0) parts.push([happening]);
    else parts.at(-1)?.push(happening);
    end = [end, happening.dateEnd ?? happening.date].sort().at(-1) ?? end;
  }
  return parts;
}
