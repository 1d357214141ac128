import type { ArticleEntry, LibraryReader, StoredPassage } from '../library/library.ts';
import { dateAgreement } from './dateAgreement.ts';
import { dropNearDuplicates } from './nearDuplicates.ts';
import { inWindow, type Question } from './question.ts';
import type { RankedPassage } from './rank.ts';
import { rankForQuestion } from './rankForQuestion.ts';
import { isLatest, recency, sentencesIn } from './period.ts';
import { termsOf } from './textFeatures.ts';
import { passagesWanted, type WantedSentences } from './wantedPassages.ts';

/** A passage that was found, with what it was found by. */
export interface Hit {
  readonly passage: StoredPassage;
  readonly article: ArticleEntry;
  readonly ranked: RankedPassage;
  /** The fused score and what the question's dates add to it. */
  readonly score: number;
}

/**
 * Finds the passages for a question, best first: the fused ranking, passages of a date that the question names preferred, copies of
 * a better passage and whatever is retracted left out. Of passages that score alike the newest article's comes first, in whichever
 * order the library was built.
 *
 * @param count How many passages at the most.
 */
export function retrieve(reader: LibraryReader, question: Question, count: number): readonly Hit[] {
  return searchFor(reader, question)(count);
}

/**
 * Finds the best passages for a question, so many at the most.
 *
 * @param wanted Sentences whose passages are found as well, however far down they are: after the others, up to as many again.
 */
export type Search = (count: number, wanted?: WantedSentences) => readonly Hit[];

/** The same as `retrieve` for whoever may look at more passages afterwards: the ranking is made once, when it is first needed. */
export function searchFor(reader: LibraryReader, question: Question): Search {
  const articles = new Map(reader.articles.map((article) => [article.key, article]));
  let ranked: readonly RankedPassage[] | undefined;
  return (count, wanted) => {
    ranked ??= rankPassages(reader, question, articles);
    const best = loadBest(reader, ranked, articles, question, count * SPARE);
    const hits = best.map((hit) => prefer(hit, question, reader)).sort((a, b) => b.score - a.score);
    const found = dropNearDuplicates(hits, ({ passage }) => termsOf(passage), count);
    if (wanted === undefined) return found;
    const known = new Set(found.map(({ passage }) => passage.key));
    const further = passagesWanted(reader, ranked, wanted).filter(({ passage }) => !known.has(passage));
    return [...found, ...load(reader, further.slice(0, count), articles)];
  };
}

function rankPassages(
  reader: LibraryReader,
  question: Question,
  articles: ReadonlyMap<number, ArticleEntry>,
): readonly RankedPassage[] {
  const newestFirst = new Map(reader.articles.map(({ key }, index) => [key, index]));
  const place = (key: number) => newestFirst.get(key) ?? 0;
  const accept = acceptedOf(articles, question);
  return rankForQuestion(reader, question, {
    mode: 'hybrid',
    ...(accept && { accept }),
  })
    .flatMap(({ passages }) => passages)
    .sort((a, b) => b.score - a.score || place(a.article) - place(b.article) || a.passage - b.passage);
}

/** Which articles may be found; undefined where all may, which is when the index can search. */
function acceptedOf(
  articles: ReadonlyMap<number, ArticleEntry>,
  { window }: Question,
): ((key: number) => boolean) | undefined {
  const accepted = ({ retracted, date }: ArticleEntry) => retracted === null && inWindow(date, window);
  const keys = new Set([...articles.values()].filter(accepted).map(({ key }) => key));
  return keys.size < articles.size ? (key) => keys.has(key) : undefined;
}

/** How many times the passages that are wanted are looked at, since some move up by their date and some are copies. */
const SPARE = 2;

/** What a passage gains when it, or its article, is of a date that the question names: more than ten places in a usual list. */
const DATE_GAIN = 0.15;

/** Loads the best passages that hold something of the time that the question confines itself to, with no more than that. */
function loadBest(
  reader: LibraryReader,
  ranked: readonly RankedPassage[],
  articles: ReadonlyMap<number, ArticleEntry>,
  { period }: Question,
  most: number,
): readonly Hit[] {
  if (period === null || isLatest(period)) return load(reader, ranked.slice(0, most), articles);
  const hits: Hit[] = [];
  for (let at = 0; at < Math.min(ranked.length, MOST_LOADED) && hits.length < most; at += most)
    for (const hit of load(reader, ranked.slice(at, at + most), articles)) {
      const sentences = sentencesIn(hit.passage, hit.article.date, period);
      if (sentences.length > 0) hits.push({ ...hit, passage: { ...hit.passage, sentences } });
    }
  return hits.slice(0, most);
}

/** How many passages are looked through for such a time at the most: each is read from the disk. */
const MOST_LOADED = 600;

function load(
  reader: LibraryReader,
  ranked: readonly RankedPassage[],
  articles: ReadonlyMap<number, ArticleEntry>,
): Hit[] {
  const passages = reader.passages(ranked.map(({ passage }) => passage));
  return ranked.flatMap((entry, index) => {
    const passage = passages[index];
    const article = articles.get(entry.article);
    return passage && article ? [{ passage, article, ranked: entry, score: entry.score }] : [];
  });
}

function prefer(hit: Hit, { dates, period }: Question, { articles }: LibraryReader): Hit {
  const { passage, article, score } = hit;
  const newest = articles[0]?.date ?? article.date;
  const gain = isLatest(period) ? LATEST_GAIN * recency(passage, article.date, newest) : 0;
  const ofTheDay = dates.some(({ from, to }) => article.date >= from && article.date <= to);
  const agrees = ofTheDay || dateAgreement(passage, article.date, dates) === 1;
  return { ...hit, score: score + gain + (agrees ? DATE_GAIN : 0) };
}

/** What the newest passage gains where the latest is asked for. */
const LATEST_GAIN = 0.15;
