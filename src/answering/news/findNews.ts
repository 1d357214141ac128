import type { ArticleEntry } from '../../library/library.ts';
import { dateAgreement } from '../../retrieval/dateAgreement.ts';
import { isNearDuplicate } from '../../retrieval/nearDuplicates.ts';
import type { Question } from '../../retrieval/question.ts';
import type { Hit } from '../../retrieval/retrieve.ts';
import { termsOf, yearsOf } from '../../retrieval/textFeatures.ts';
import { holdsAll, terms } from '../../text/words.ts';
import { byPlace, type Candidate, scoreCandidates, unweighted } from '../candidates.ts';
import { holdsFiguresOf } from '../figures.ts';
import { leastCoverage } from '../leastCoverage.ts';
import { sentenceDay, type SentenceDay } from './sentenceDay.ts';

/** A sentence with news, and the day it is of. */
export interface FoundNews {
  readonly candidate: Candidate;
  readonly article: ArticleEntry;
  readonly day: SentenceDay;
}

/**
 * The sentences of passages that are on a topic, newest first: one of each day that sentences name, and one of each article whose
 * sentences name none; what says the same as a newer one is left out.
 *
 * @param topic `text` and `embedding` are the topic's alone; sentences on other days than its `dates` are left out.
 * @param accept Whether a sentence may be quoted.
 */
export function findNews(
  topic: Pick<Question, 'text' | 'embedding' | 'dates'>,
  hits: readonly Hit[],
  accept: (candidate: Candidate) => boolean,
): readonly FoundNews[] {
  const told = newsIn(topic, hits, (ranked) => onTopic(topic.text, ranked)).filter(
    ({ candidate, article }) => dateAgreement(candidate.sentence, article.date, topic.dates) !== -1,
  );
  const dated = told.filter(tellsWhen);
  return distinct(dated.length > 0 ? dated : told, accept);
}

/**
 * What articles say first, newest first: of each the first sentence on a day that is wanted, or else the first that names a day.
 *
 * @param hits Passages of the newest articles, in the order of each article.
 */
export function leadNews(
  question: Pick<Question, 'text' | 'embedding'>,
  hits: readonly Hit[],
  isWanted: (day: SentenceDay) => boolean,
  accept: (candidate: Candidate) => boolean,
): readonly FoundNews[] {
  const told = newsIn(question, hits, (ranked) => [...ranked].sort(byPlace)).filter(({ candidate }) =>
    accept(candidate),
  );
  const leads = [...new Set(told.map(({ article }) => article))].flatMap((article) => {
    const own = told.filter((news) => news.article === article);
    const dated = own.filter(({ day }) => day.isNamed);
    return dated.find(({ day }) => isWanted(day)) ?? dated[0] ?? own[0] ?? [];
  });
  return distinct(leads, accept);
}

function newsIn(
  question: Pick<Question, 'text' | 'embedding'>,
  hits: readonly Hit[],
  choose: (ranked: readonly Candidate[]) => readonly Candidate[],
): readonly FoundNews[] {
  const articles = new Map(hits.map(({ passage, article }) => [passage.key, article]));
  const passages = hits.map(({ passage }) => unweighted(passage));
  return choose(scoreCandidates(question, passages)).flatMap((candidate) => {
    const article = articles.get(candidate.passage.key);
    return article === undefined ? [] : [{ candidate, article, day: sentenceDay(candidate.sentence, article) }];
  });
}

/** DESIGN.md has what both were measured on. */
const COVERED = 0.5;
const SHARE_OF_BEST = 0.78;

function onTopic(topic: string, ranked: readonly Candidate[]): readonly Candidate[] {
  const named = [...new Set(terms(topic))];
  const least = leastCoverage(ranked, COVERED, SHARE_OF_BEST);
  return ranked.filter(
    ({ coverage, sentence }) =>
      (coverage.mean >= least || holdsAll(termsOf(sentence), named)) && holdsFiguresOf(topic, sentence.text),
  );
}

/** A summary's own date says nothing of when what it tells was, but where the sentence is on the year as a whole. */
function tellsWhen({ candidate: { sentence }, article, day }: FoundNews): boolean {
  if (day.isNamed || article.kind === 'article') return true;
  return yearsOf(sentence).some(({ from, to }) => from <= article.date && article.date <= to);
}

function newestFirst(a: FoundNews, b: FoundNews): number {
  if (a.day.at !== b.day.at) return a.day.at < b.day.at ? 1 : -1;
  return (
    Number(b.day.isNamed) - Number(a.day.isNamed) ||
    Number(a.day.from !== a.day.at) - Number(b.day.from !== b.day.at) ||
    b.candidate.score - a.candidate.score ||
    byPlace(a.candidate, b.candidate)
  );
}

function distinct(news: readonly FoundNews[], accept: (candidate: Candidate) => boolean): readonly FoundNews[] {
  const events = new Set<string>();
  const said: ReadonlySet<string>[] = [];
  return [...news].sort(newestFirst).filter(({ candidate, article, day }) => {
    const event = day.isNamed ? day.at : article.id;
    const words = termsOf(candidate.sentence);
    if (events.has(event) || said.some((other) => isNearDuplicate(other, words)) || !accept(candidate)) return false;
    events.add(event);
    said.push(words);
    return true;
  });
}
