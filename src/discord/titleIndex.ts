import MiniSearch from 'minisearch';
import type { ArticleLine, Desk } from '../desk/desk.ts';
import { isoDate } from '../text/calendar.ts';
import { findDates } from '../text/dates.ts';
import { STOP_WORDS } from '../text/stopWords.ts';
import { words } from '../text/words.ts';
import { CHUNK, complete, MOST_CHOICES, tokenize } from './completion.ts';
import { createTopicCompletion, NO_TOPICS, type TopicCompletion } from './topicCompletion.ts';

/** Finds articles, outlets and topics while their names are being typed, without asking the desk. */
export interface TitleIndex {
  /** Articles whose title, outlet or date what was typed is like, best first; the newest where nothing was typed. At most 25. */
  titles(typed: string): readonly ArticleLine[];

  /** Outlets whose name holds what was typed, those with most articles first. At most 25. */
  outlets(typed: string): readonly string[];

  /** Topics that what was typed is like, best first; the commonest where nothing was typed. At most 25. */
  topics(typed: string): readonly string[];
}

/**
 * Makes the index of a desk's articles and makes it anew when the desk has a new generation; until that one is whole, the one before
 * serves. Before the first is made nothing is found.
 *
 * @param log Told when the articles cannot be had.
 */
export function createTitleIndex(desk: Desk, log: (line: string) => void): TitleIndex {
  let current = EMPTY;
  let making = Promise.resolve();
  const renew = async () => {
    try {
      const { entries } = await desk.articles({ window: null });
      const topics = await createTopicCompletion((await desk.topics()).entries);
      current = { search: await indexOf(entries), lines: entries, outlets: outletsOf(entries), topics };
    } catch (error) {
      log(`Titles cannot be completed: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const renewNext = () => void (making = making.then(renew));
  renewNext();
  desk.onRenewed(renewNext);
  return {
    titles: (typed) => (words(typed).length === 0 ? current.lines.slice(0, MOST_CHOICES) : findTitles(current, typed)),
    outlets: (typed) => current.outlets.filter((name) => holds(name, typed)).slice(0, MOST_CHOICES),
    topics: (typed) => current.topics.find(typed),
  };
}

interface Indexed {
  readonly search: MiniSearch<Document>;
  /** Newest first. */
  readonly lines: readonly ArticleLine[];
  readonly outlets: readonly string[];
  readonly topics: TopicCompletion;
}

interface Document {
  /** Position among the lines. */
  readonly id: number;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
}

const OPTIONS = {
  fields: ['title', 'outlet', 'date'],
  tokenize,
  processTerm: (term: string) => term,
  searchOptions: { boost: { title: 2 } },
};

/** "18 February 2025": its months are found from their first letters on. */
const SPOKEN_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const EMPTY: Indexed = { search: new MiniSearch<Document>(OPTIONS), lines: [], outlets: [], topics: NO_TOPICS };

async function indexOf(lines: readonly ArticleLine[]): Promise<MiniSearch<Document>> {
  const search = new MiniSearch<Document>(OPTIONS);
  const documents = lines.map(({ title, outlet, date }, id) => ({
    id,
    title,
    outlet: outlet ?? '',
    date: `${date} ${dayMark(date)} ${SPOKEN_DATE.format(new Date(`${date}T00:00:00Z`))}`,
  }));
  await search.addAllAsync(documents, { chunkSize: CHUNK });
  return search;
}

/** Equals stand newest first. */
function findTitles({ search, lines }: Indexed, typed: string): readonly ArticleLine[] {
  return complete(search, telling(tokenize(inFigures(typed))).join(' '))
    .slice(0, MOST_CHOICES)
    .flatMap(({ id }) => lines[Number(id)] ?? []);
}

/** Days as they are indexed: of "19 Feb" the 19 would be looked for in every title. */
function inFigures(typed: string): string {
  return findDates(typed).reduceRight((text, { start, end, year, month, day }) => {
    if (day === null) return text;
    const figures = year === null ? dayMark(isoDate(2000, month, day)) : isoDate(year, month, day);
    return `${text.slice(0, start)} ${figures} ${text.slice(end)}`;
  }, typed);
}

/** A day of any year as one word. */
function dayMark(date: string): string {
  return `d${date.slice(5).replace('-', '')}`;
}

/** At most eight words, without stop words where there are others: those stand in every title. */
function telling(typed: readonly string[]): readonly string[] {
  const told = typed.filter((word) => !STOP_WORDS.has(word));
  return (told.length > 0 ? told : typed).slice(0, 8);
}

function outletsOf(lines: readonly ArticleLine[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { outlet } of lines) if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, more]) => more - most || a.localeCompare(b, 'en')).map(([name]) => name);
}

function holds(name: string, typed: string): boolean {
  return tokenize(name).join(' ').includes(tokenize(typed).join(' '));
}
