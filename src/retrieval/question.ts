import { type Names, NO_NAMES } from '../corpus/names.ts';
import type { Embedder, QuestionEmbedding } from '../embedding/embedder.ts';
import type { LibraryReader } from '../library/library.ts';
import { findDates } from '../text/dates.ts';
import type { PeriodContext } from '../text/periods.ts';
import { type DateRange, resolveYear } from '../text/resolveYear.ts';
import type { Span } from '../text/span.ts';
import { terms } from '../text/words.ts';
import { expectedEvent } from './expectedEvent.ts';
import { type ReadAlias, respell } from './aliases.ts';
import { broadTopic } from './broadTopic.ts';
import { readDescriptions } from './descriptions/readDescriptions.ts';
import { namedSpeaker, type NamedSpeaker } from './namedSpeaker.ts';
import { type RespelledWords, respellWords, unknownWords } from './spelling.ts';
import { truecase } from './truecase.ts';
import { readWindow } from './window.ts';
import type { Vocabulary } from './writtenWords.ts';

/** A question as retrieval reads it. */
export interface Question {
  /** In the corpus's spelling of names. */
  readonly text: string;
  /** The names that it writes otherwise, whom it describes by an office, and what they were read as. */
  readonly aliases: readonly ReadAlias[];
  /** Porter stems without stop words, in order; then those of other spellings of its names. */
  readonly terms: readonly string[];
  /** The days it names beside the time that it confines itself to; they rank, they do not filter. */
  readonly dates: readonly NamedDate[];
  /** Whose words it asks for; null where it names nobody. Ranks, does not filter. */
  readonly speaker: NamedSpeaker | null;
  /** Publication dates to search in; null searches all. */
  readonly window: SearchWindow | null;
  /**
   * The time that the question itself confines it to, by the dates of what is said; null where it names none or a window was given. Both
   * ends are open where the latest is asked for.
   */
  readonly period: SearchWindow | null;
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

/** When and after what a question is asked: without it no time is read from its words. */
export interface Asked {
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly now: string;
  /** The questions of the same conversation before it, oldest first. */
  readonly before: readonly string[];
}

/**
 * Reads a question: its misspelt words, its names and whom it describes by an office, its dates and the time that it confines itself to. A
 * date without a year takes the year that the library's publication dates suggest.
 *
 * @param window Publication dates that whoever asks gave; the question's own time is not read then.
 * @param names The names whose other spellings are known.
 */
export async function readQuestion(
  text: string,
  embedder: Embedder,
  reader: LibraryReader,
  window: SearchWindow | null,
  names: Names = NO_NAMES,
  asked: Asked | null = null,
): Promise<Question> {
  const spelt = await correctSpelling(text, embedder, { reader, names });
  const span = publishedIn(reader);
  const described = readDescriptions(truecase(spelt.text, reader), names, span);
  const respelled = respell(described.text, names);
  const said =
    asked === null || span === null || window !== null
      ? null
      : readWindow(respelled.text, { ...asked, span, names, articles: reader.articles });
  const bare = said?.isApart === true ? without(respelled.text, said.span) : respelled.text;
  const { speaker, embedding } = await readBare(bare, embedder);
  return {
    text: respelled.text,
    speaker,
    embedding,
    aliases: [...spelt.corrected, ...described.aliases, ...respelled.aliases],
    terms: [...terms(respelled.text), ...respelled.otherTerms],
    dates: span === null ? [] : namedDates(bare, span, said?.isApart === false ? said.span : null),
    window,
    period: said?.window ?? null,
  };
}

/** What is left of a question without its time. */
function without(text: string, { start, end }: Span): string {
  const rest = `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.replace(/ (?=[?!.,])/u, '');
  return rest.replace(/^[\s,]+/u, '').trimEnd();
}

/** The words around a broad topic stay as they are: "recap" is no name. */
async function correctSpelling(text: string, embedder: Embedder, vocabulary: Vocabulary): Promise<RespelledWords> {
  const asked = text.lastIndexOf(broadTopic(text) ?? text);
  const unknown = unknownWords(text, vocabulary).filter(({ start }) => start >= asked);
  if (unknown.length === 0) return { text, corrected: [] };
  const { pieces } = await embedder.embedQuestion(text);
  return respellWords(text, unknown, pieces, vocabulary);
}

/** What a question says by itself, before a library is looked at; the speaker's name and the words around a broad topic are not part of what is embedded. */
export async function readBare(
  text: string,
  embedder: Embedder,
): Promise<Pick<Question, 'text' | 'speaker' | 'embedding'>> {
  const speaker = namedSpeaker(text);
  return {
    text,
    speaker,
    embedding: await embedder.embedQuestion(speaker?.asked ?? broadTopic(text) ?? expectedEvent(text) ?? text),
  };
}

/** The window that two dates of the person who asks make; null where there are none. */
export function windowBetween(from: string | null, to: string | null): SearchWindow | null {
  return from === null && to === null ? null : { from, to, because: ASKED_FOR };
}

const ASKED_FOR = 'publication dates asked for';

/** Whether a window was given, and not read from the question's words. */
export function isAskedFor({ because }: SearchWindow): boolean {
  return because === ASKED_FOR;
}

/** Whether an article of this publication date is in the window. */
export function inWindow(date: string, window: SearchWindow | null): boolean {
  if (window === null) return true;
  return (window.from === null || date >= window.from) && (window.to === null || date <= window.to);
}

/** First and last publication date; null where the library has no article. */
export function publishedIn({ articles }: LibraryReader): PeriodContext['span'] | null {
  const [newest, oldest] = [articles[0]?.date, articles.at(-1)?.date];
  return newest === undefined || oldest === undefined ? null : { oldest, newest };
}

/** @param bounds Where the question says its time: a date there bounds what is asked about, and is not that itself. */
function namedDates(text: string, span: PeriodContext['span'], bounds: Span | null): readonly NamedDate[] {
  return findDates(text)
    .filter(({ start }) => bounds === null || start < bounds.start || start >= bounds.end)
    .map((mention) => ({ text: text.slice(mention.start, mention.end), ...resolveYear(mention, span) }));
}
