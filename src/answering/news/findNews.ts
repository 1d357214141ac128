import type { ArticleEntry } from '../../library/library.ts';
import { dateAgreement } from '../../retrieval/dateAgreement.ts';
import { isNearDuplicate } from '../../retrieval/nearDuplicates.ts';
import type { Question } from '../../retrieval/question.ts';
import type { Hit } from '../../retrieval/retrieve.ts';
import { termsOf, yearsOf } from '../../retrieval/textFeatures.ts';
import { terms } from '../../text/words.ts';
import { byPlace, type Candidate, scoreCandidates } from '../candidates.ts';
import { holdsFiguresOf } from '../figures.ts';
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
 * What articles say first, newest first: of each the first sentence on a day after the one that was asked for, or else the first that names
 * a day.
 *
 * @param hits Passages of the newest articles, in the order of each article.
 */
export function leadNews(
  question: Pick<Question, 'text' | 'embedding'>,
  hits: readonly Hit[],
  since: string | null,
  accept: (candidate: Candidate) => boolean,
): readonly FoundNews[] {
  const told = newsIn(question, hits, (ranked) => [...ranked].sort(byPlace)).filter(({ candidate }) =>
    accept(candidate),
  );
  const leads = [...new Set(told.map(({ article }) => article))].flatMap((article) => {
    const own = told.filter((news) => news.article === article);
    const dated = own.filter(({ day }) => day.isNamed);
    return dated.find(({ day }) => since !== null && day.from > since) ?? dated[0] ?? own[0] ?? [];
  });
  return distinct(leads, accept);
}

function newsIn(
  question: Pick<Question, 'text' | 'embedding'>,
  hits: readonly Hit[],
  choose: (ranked: readonly Candidate[]) => readonly Candidate[],
): readonly FoundNews[] {
  const articles = new Map(hits.map(({ passage, article }) => [passage.key, article]));
  return choose(scoreCandidates(question, hits.map(unweighted))).flatMap((candidate) => {
    const article = articles.get(candidate.passage.key);
    return article === undefined ? [] : [{ candidate, article, day: sentenceDay(candidate.sentence, article) }];
  });
}

function unweighted({ passage }: Hit) {
  return { passage, prior: 0, dateAgreement: () => 0, speakerAgreement: () => 0 };
}

/** What covers a topic less is on another, and so is what covers it less by this share than the best. DESIGN.md has the figures. */
const COVERED = 0.5;
const SHARE_OF_BEST = 0.78;

function onTopic(topic: string, ranked: readonly Candidate[]): readonly Candidate[] {
  const named = [...new Set(terms(topic))];
  const best = Math.max(0, ...ranked.map(({ coverage }) => coverage.mean));
  const least = Math.max(COVERED, SHARE_OF_BEST * best);
  const holdsAll = ({ sentence }: Candidate) => named.length > 0 && named.every((stem) => termsOf(sentence).has(stem));
  return ranked.filter(
    (candidate) =>
      (candidate.coverage.mean >= least || holdsAll(candidate)) && holdsFiguresOf(topic, candidate.sentence.text),
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
