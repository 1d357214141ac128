import { type Names, NO_NAMES } from '../corpus/names.ts';
import type { Embedder, QuestionEmbedding } from '../embedding/embedder.ts';
import type { LibraryReader } from '../library/library.ts';
import { findDates } from '../text/dates.ts';
import { type DateRange, resolveYear } from '../text/resolveYear.ts';
import { terms } from '../text/words.ts';
import { type ReadAlias, respell } from './aliases.ts';
import { namedSpeaker, type NamedSpeaker } from './namedSpeaker.ts';

/** A question as retrieval reads it. */
export interface Question {
  /** In the corpus's spelling of names. */
  readonly text: string;
  /** The names that it writes otherwise, and what they were read as. */
  readonly aliases: readonly ReadAlias[];
  /** Porter stems without stop words, in order; then those of other spellings of its names. */
  readonly terms: readonly string[];
  /** The days it names; they rank, they do not filter. */
  readonly dates: readonly NamedDate[];
  /** Whose words it asks for; null where it names nobody. Ranks, does not filter. */
  readonly speaker: NamedSpeaker | null;
  /** Publication dates to search in; null searches all. */
  readonly window: SearchWindow | null;
  readonly embedding: QuestionEmbedding;
}

export interface NamedDate extends DateRange {
  /** The date as the question writes it. */
  readonly text: string;
}

/** First and last publication date, both inclusive; null is open. */
export interface SearchWindow {
  readonly from: string | null;
  readonly to: string | null;
  /** Where the window comes from, for the reader. */
  readonly because: string;
}

/**
 * Reads a question. A date without a year takes the year that the library's publication dates suggest.
 *
 * @param names The names whose other spellings are known.
 */
export async function readQuestion(
  text: string,
  embedder: Embedder,
  reader: LibraryReader,
  window: SearchWindow | null,
  names: Names = NO_NAMES,
): Promise<Question> {
  const respelled = respell(text, names);
  return {
    ...(await readBare(respelled.text, embedder)),
    aliases: respelled.aliases,
    terms: [...terms(respelled.text), ...respelled.otherTerms],
    dates: namedDates(text, reader),
    window,
  };
}

/** What a question says by itself, before a library is looked at; the speaker's name is not part of what is embedded. */
export async function readBare(
  text: string,
  embedder: Embedder,
): Promise<Pick<Question, 'text' | 'speaker' | 'embedding'>> {
  const speaker = namedSpeaker(text);
  return { text, speaker, embedding: await embedder.embedQuestion(speaker?.asked ?? text) };
}

/** The window that two dates of the person who asks make; null where there are none. */
export function windowBetween(from: string | null, to: string | null): SearchWindow | null {
  return from === null && to === null ? null : { from, to, because: 'publication dates asked for' };
}

/** Whether an article of this publication date is in the window. */
export function inWindow(date: string, window: SearchWindow | null): boolean {
  if (window === null) return true;
  return (window.from === null || date >= window.from) && (window.to === null || date <= window.to);
}

function namedDates(text: string, reader: LibraryReader): readonly NamedDate[] {
  const newest = reader.articles[0]?.date;
  const oldest = reader.articles.at(-1)?.date;
  if (newest === undefined || oldest === undefined) return [];
  return findDates(text).map((mention) => ({
    text: text.slice(mention.start, mention.end),
    ...resolveYear(mention, { oldest, newest }),
  }));
}
