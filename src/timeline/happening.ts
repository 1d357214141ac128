import type { Sentence } from '../chunking/passage.ts';
import type { ArticleEntry } from '../library/library.ts';
import { findDates } from '../text/dates.ts';
import { terms } from '../text/words.ts';
import type { DirectDay } from './directDays.ts';
import { directDays } from './directDays.ts';
import { type NamesIn, namesIn } from './names.ts';
import { type Predicate, readPredicate } from './predicate.ts';
import { lastNamed } from './relativeDays.ts';

/** What one sentence tells to have happened on a day. */
export interface Happening extends Predicate, NamesIn {
  readonly article: ArticleEntry;
  readonly sentence: Sentence;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly dateEnd: string | null;
  /** Whether the sentence tells the same of other days. */
  readonly isListed: boolean;
  /** How well the sentence stands for the event; comparable among sentences on one event. */
  readonly worth: number;
  /** Stems of what it tells. */
  readonly stems: ReadonlySet<string>;
  /** Stems of what it tells and of what that was about: "and spoke of the gas contract". */
  readonly about: ReadonlySet<string>;
  /** Whether it is what its article begins with, on the day that the title names. */
  readonly isLead: boolean;
}

/**
 * Reads what the sentences of an article tell to have happened when. What is said, thought, expected or denied is left out, and so are
 * headings and questions.
 *
 * @param sentences Of the article, in order.
 */
export function readHappenings(article: ArticleEntry, sentences: readonly Sentence[]): readonly Happening[] {
  const titleDays = directDays(`On ${/\d.*/u.exec(article.title)?.[0] ?? ''}`, {
    published: article.date,
    lastDay: null,
  });
  const found: Happening[] = [];
  let lastDay: string | null = null;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.role !== 'claim' || !MAY_NAME_DAY.test(sentence.text)) continue;
    const days = directDays(sentence.text, { published: article.date, lastDay });
    for (const [at, day] of days.entries()) {
      const happening = happeningOn(day, days[at - 1], {
        article,
        sentence,
        index,
        titleDays,
        isOneOfMany: days.length > 1,
      });
      if (happening !== null) found.push(happening);
    }
    lastDay = days.at(-1)?.date ?? lastNamed(sentence.text, article.date) ?? lastDay;
  }
  return found;
}

/** Nearly all sentences that name no day are told from the others by this. */
const MAY_NAME_DAY = /\d|day|night|week|evening|morning/u;

interface Place {
  readonly article: ArticleEntry;
  readonly sentence: Sentence;
  /** Of the sentence in its article. */
  readonly index: number;
  readonly titleDays: readonly DirectDay[];
  /** Whether the sentence names further days. */
  readonly isOneOfMany: boolean;
}

function happeningOn(day: DirectDay, previous: DirectDay | undefined, place: Place): Happening | null {
  const { article, sentence, titleDays, isOneOfMany } = place;
  if (day.date > latestOf(article)) return null;
  const predicate = readPredicate(sentence.text, day, previous ?? null);
  const inTitle = titleDays.some(({ date, dateEnd }) => date <= day.date && day.date <= (dateEnd ?? date));
  if (predicate === null || (predicate.isPlanned && !inTitle)) return null;
  if (predicate.kind === 'act' && isOfPress(sentence)) return null;
  const { date, dateEnd, isListed } = day;
  const stems = stemsOf(predicate.core);
  const rest = restOf(sentence.text.slice(day.end));
  return {
    ...predicate,
    ...namesIn(predicate.core),
    ...{ article, sentence, date, dateEnd, isListed },
    stems,
    about: rest === '' ? stems : stemsOf(`${predicate.core} ${rest}`),
    isLead: inTitle && place.index < LEAD,
    worth: worthOf(predicate, place, inTitle) - (isListed ? 2 : isOneOfMany ? 0.7 : 0),
  };
}

/** Sentences with which an article says what it is on. */
const LEAD = 3;

/** What an outlet does is to report: "The Courier used the same figure on 3 May", with the Courier in the footnote. */
function isOfPress({ text, sources }: Sentence): boolean {
  return sources.some(({ outlet }) => text.startsWith(outlet.replace(/ \(.*$/u, '')));
}

/** What follows a day up to words that lead to another event. */
function restOf(text: string): string {
  return (
    /^(?:(?!\b(?:before|after|ahead of|following|since|until|followed|where|when|while|according)\b).)*/u.exec(
      text,
    )?.[0] ?? ''
  );
}

/** Stems of a text without its dates. */
function stemsOf(text: string): ReadonlySet<string> {
  const undated = findDates(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return new Set(terms(undated));
}

/** Nothing that lies after an article was last changed can have happened when it was written. */
function latestOf({ date, updated }: ArticleEntry): string {
  return updated !== null && updated > date ? updated : date;
}

function worthOf({ rank }: Predicate, { sentence, index }: Place, inTitle: boolean): number {
  const { text } = sentence;
  return (
    4 -
    rank +
    (inTitle ? 1 : 0) +
    0.8 / (1 + 0.3 * index) -
    (LEANING.test(text) ? 1 : 0) -
    (/\baccording to\b|\bhad\b|\bsaid\b|\breported\b/u.test(text) ? 0.2 : 0) -
    (text.length > LONG ? 0.2 : 0)
  );
}

/** A sentence that leans on the one before it cannot stand alone. */
const LEANING = /^(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their|But|And|Then)\b/u;
const LONG = 250;
