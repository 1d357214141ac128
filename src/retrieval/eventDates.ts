import type { Names } from '../corpus/names.ts';
import type { ArticleEntry } from '../library/library.ts';
import { findDates } from '../text/dates.ts';
import { type DateRange, resolveYear } from '../text/resolveYear.ts';
import type { Span } from '../text/span.ts';
import { STOP_WORDS } from '../text/stopWords.ts';
import { asCompared, terms, type Word, words } from '../text/words.ts';

/** An event that a question names, by the articles on it. */
export interface NamedEvent extends Span, DateRange {
  /** As the question names it, without its article: "Riyadh talks". */
  readonly name: string;
  /** How many events the name fits; the days are those of the first. */
  readonly count: number;
  /** Whether it is one event for certain: it has a word for an event, or is the head of one title alone. */
  readonly isCertain: boolean;
}

/** What events are found by. */
export interface KnownEvents {
  readonly articles: readonly ArticleEntry[];
  readonly names: Names;
}

/**
 * Reads the event that a question names at a place: "the Riyadh talks", "Anchorage", "Trump and Putin met in Anchorage". An article is on
 * it when its title, or title and tags, hold all that the name says; a place, or the head of a title, is enough by itself, a person is
 * not. Of several events it is the first: since then, all that can be meant is in the window.
 *
 * @param at Where the name has to begin, its article included.
 * @returns Null where no article is on it, or what stands there goes on with words that no article is on.
 */
export function readEvent(text: string, at: number, known: KnownEvents): NamedEvent | null {
  const start = at + (/^(?:the|this|that|their)\s+/iu.exec(text.slice(at))?.[0].length ?? 0);
  const all = words(text.slice(start, start + LONGEST)).map((word) => moved(word, start));
  const ends = all.flatMap((word, index) => (endsPhrase(text, word, all[index + 1]) ? [index + 1] : []));
  for (const count of ends.filter((end) => end <= MOST_WORDS).reverse()) {
    const end = all[count - 1]?.end ?? start;
    const name = text.slice(start, end).replace(/['’]s$/u, '');
    const days = daysOf(name, known);
    if (days) return { start: at, end, name, ...days };
  }
  return null;
}

/** Characters and words that are looked at for a name. */
const LONGEST = 120;
const MOST_WORDS = 12;

function moved({ text, start, end }: Word, by: number): Word {
  return { text, start: start + by, end: end + by };
}

/** Whether a phrase can end with a word: a stop word, a stop or nothing follows. */
export function endsPhrase(text: string, word: Pick<Word, 'end'>, next: Word | undefined): boolean {
  if (next === undefined) return true;
  return STOP_WORDS.has(next.text) || AUXILIARIES.has(next.text) || /[^\s–-]/u.test(text.slice(word.end, next.start));
}

const AUXILIARIES: ReadonlySet<string> = new Set(['could', 'would', 'may', 'might', 'must', 'shall', 'according']);

/** Words for events that people call by each other's names: they tell that an event is meant, not which. */
const MEETING_NOUNS: readonly string[] = terms(
  'talks meeting summit conference negotiations consultations conversation discussion visit trip met meets spoke',
);
/** Where a title has such a word, it tells which event is meant. */
const KIND_NOUNS: readonly string[] = terms('call round truce clash argument plan');
const EVENT_NOUNS: ReadonlySet<string> = new Set([...MEETING_NOUNS, ...KIND_NOUNS]);

type FoundDays = DateRange & Pick<NamedEvent, 'count' | 'isCertain'>;

function daysOf(name: string, known: KnownEvents): FoundDays | null {
  const said = [...new Set(terms(name))];
  const telling = said.filter((term) => !EVENT_NOUNS.has(term));
  if (telling.length === 0) return null;
  const isEvent = telling.length < said.length;
  const fits = (held: (article: ArticleEntry) => string) => {
    const covering = known.articles.filter((article) => covers(held(article), telling));
    const named = covering.filter((article) => isEvent || isNamedAlone(name, article, known.names));
    const kinds = said.filter((term) => KIND_NOUNS.includes(term));
    const exact = named.filter((article) => covers(held(article), kinds));
    return preferDated(exact.length > 0 ? exact : named);
  };
  const inTitle = fits(({ title }) => title);
  const found = inTitle.length > 0 ? inTitle : fits(({ title, tags }) => [title, ...tags].join(' '));
  const days = found.map(dateOf).sort((a, b) => (a.from < b.from ? -1 : 1));
  const count = new Set(days.map(({ from }) => from)).size;
  const isHead = count === 1 && found.some(({ title }) => headOf(title) === asCompared(name));
  return days[0] ? { ...days[0], count, isCertain: isEvent || isHead } : null;
}

function covers(text: string, wanted: readonly string[]): boolean {
  const held = new Set(terms(text));
  return wanted.every((term) => held.has(term));
}

/** Without a word for an event, the head of a title names it, or a place does: "Anchorage" for "Anchorage, 15 August 2025: …". */
function isNamedAlone(name: string, { title }: ArticleEntry, { forms }: Names): boolean {
  const wanted = asCompared(name);
  return (
    headOf(title) === wanted || forms.some(({ group, words: own }) => group === 'places' && own.join(' ') === wanted)
  );
}

function headOf(title: string): string {
  return asCompared(/^[^,:]*/u.exec(title)?.[0] ?? '');
}

/** Articles on one event say its day in their title; of those that do not the subject may be anything. */
function preferDated(articles: readonly ArticleEntry[]): readonly ArticleEntry[] {
  const dated = articles.filter((article) => titleDays(article) !== undefined);
  return dated.length > 0 ? dated : articles;
}

function titleDays({ title, date }: ArticleEntry): DateRange | undefined {
  return findDates(title)
    .filter(({ day }) => day !== null)
    .map((mention) => resolveYear(mention, { oldest: date, newest: date }))
    .find(({ from, to }) => from <= date && to >= date);
}

function dateOf(article: ArticleEntry): DateRange {
  return titleDays(article) ?? { from: article.date, to: article.date };
}
