import { type Names, NO_NAMES } from '../corpus/names.ts';
import type { OutletMarks } from '../corpus/outlets.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { rememberQuestions } from '../embedding/rememberQuestions.ts';
import type { ArticleEntry, LibraryReader } from '../library/library.ts';
import { type CoverageOf, createCoverage } from '../retrieval/lateInteraction.ts';
import { expectedEvent } from '../retrieval/expectedEvent.ts';
import { timeAgreement } from '../retrieval/timeAgreement.ts';
import { speakerAgreement } from '../retrieval/namedSpeaker.ts';
import { publishedIn, type Question, readQuestion, type SearchWindow } from '../retrieval/question.ts';
import { retractedAskedFor } from '../retrieval/retracted.ts';
import { isSubject, subjectAsked } from '../retrieval/subject.ts';
import { type Hit, type Search, searchFor } from '../retrieval/retrieve.ts';
import type { Answer } from './answer.ts';
import { answerKind } from './answerKind.ts';
import { answerSentences } from './answerSentences.ts';
import type { Candidate } from './candidates.ts';
import type { ScoredPassage } from './candidates.ts';
import type { RankedPart } from './chooseParts.ts';
import { type ComparisonQuestion, comparisonQuestion } from './comparison/comparisonQuestion.ts';
import { findSides } from './comparison/findSides.ts';
import { sayComparison } from './comparison/sayComparison.ts';
import { comparesAccounts } from './disagreement/bothSides.ts';
import { lacksPerson, peopleIn } from './demandedPeople.ts';
import { findDisagreement, type FoundDisagreement } from './disagreement/findDisagreement.ts';
import { tellApart, type ToldApart } from './events/tellApart.ts';
import { readFollowUp } from './followUp.ts';
import { noticesOf } from './notices.ts';
import { newsQuestion } from './news/newsQuestion.ts';
import { tellNews } from './news/tellNews.ts';
import { questionParts } from './questionParts.ts';
import { createCiter } from './quote.ts';
import { introductionWanted } from './introduction.ts';
import { type RankedSentences, rankSentences } from './rankSentences.ts';
import { quoteAll, type Said } from './said.ts';
import { createStopwatch } from './stopwatch.ts';
import { reportedBy } from './reported.ts';
import { otherPassages } from './otherPassages.ts';
import { nearestArticles, nearOnes, newestArticle, whyUnsure } from './unsure.ts';
import { byUtmostDay } from './utmostDay.ts';
import { verify } from './verify.ts';

/** What a question is answered with. */
export interface AnswerContext {
  readonly reader: LibraryReader;
  readonly embedder: Embedder;
  /** The names whose other spellings are known; none when left out. */
  readonly names?: Names;
  /** Which outlets are marked; none when left out. */
  readonly outlets?: OutletMarks;
  /** Told of what can only be a bug in Parley; the answer goes on without it. */
  readonly onBug: (line: string) => void;
}

export interface AskOptions {
  /** Publication dates to search in; null searches all. */
  readonly window: SearchWindow | null;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly now: string;
  /** The questions of the same conversation before it, oldest first; none when left out. */
  readonly before?: readonly string[];
}

/** How many of the best passages are read for sentences. */
const PASSAGES_READ = 12;

/**
 * From this confidence on a question counts as answered: where it is more likely that the first sentence answers than that it does not.
 * DESIGN.md has the curve.
 */
export const ANSWER_THRESHOLD = 0.5;

/**
 * Answers a question with one to four sentences of the library's articles, each checked word for word against the stored article, or
 * says why it is unsure. The same question on the same library gives the same answer.
 */
export async function answerQuestion(
  { embedder: model, ...rest }: AnswerContext,
  text: string,
  { window, now, before = [] }: AskOptions,
): Promise<Answer> {
  const clock = createStopwatch();
  const context: AnswerContext = { ...rest, embedder: rememberQuestions(model) };
  const { reader, embedder, names = NO_NAMES } = context;
  const read = readFollowUp(text, before, { names, span: publishedIn(reader) });
  const asked = await readQuestion(read.question, embedder, reader, window, names, { now, before });
  const news = await newsQuestion(asked, { ...context, names, now, before });
  const compared = news === null ? comparisonQuestion(asked, { reader, names, now }) : null;
  const { question } = news ?? compared ?? { question: asked };
  const embedMs = clock.lap();
  const told = news && tellNews({ ...context, names, now, before }, news);
  const search = searchFor(reader, question);
  const found = told?.hits ?? search(PASSAGES_READ, introductionWanted(question.text));
  const retrieveMs = clock.lap();
  const { said, apart, hits } = told
    ? { ...told, apart: null }
    : await answerFrom(context, question, { hits: found, search, compared });
  return {
    question: text,
    ...said,
    understood: {
      kind: answerKind(read.question),
      dates: question.dates,
      speaker: question.speaker?.name ?? null,
      terms: question.terms,
      aliases: question.aliases,
      about: read.about,
    },
    choices: apart?.choices ?? [],
    window: window ?? question.period,
    asOf: reader.articles[0]?.date ?? now,
    others: otherPassages(hits, [
      ...said.sentences,
      ...said.related,
      ...(said.disagreement ?? []).flatMap(({ claims }) => claims),
    ]),
    notices: noticesOf(retractedAskedFor(reader, question, hits)),
    receipt: {
      library: reader.contentHash,
      model: embedder.fingerprint,
      passages: hits.map(({ passage }) => `${passage.articleId}#${passage.ordinal}`),
      now,
    },
    timings: { embedMs, retrieveMs, answerMs: clock.lap(), totalMs: clock.total() },
  };
}

/** The passages that were found, and what is needed to find more. */
interface Searched {
  readonly hits: readonly Hit[];
  readonly search: Search;
  readonly compared: ComparisonQuestion | null;
}

/** Answers with the best sentences of the passages; where two accounts are compared, with the words of either side. */
async function answerFrom(
  context: AnswerContext,
  question: Question,
  { hits, search, compared }: Searched,
): Promise<{ readonly said: Said; readonly apart: ToldApart<Candidate> | null; readonly hits: readonly Hit[] }> {
  const coverageOf = createCoverage(question.embedding);
  const { candidates, confidence } = findSentences(context, question, hits, coverageOf);
  const articleOf = articleIn(context.reader);
  // The model runs in a process of its own: what it is not needed for is done meanwhile.
  const [alone, parts, sided, differing] = await Promise.all([
    confidence(),
    rankParts(context, question, hits),
    compared && findSides(context, question, compared.asked),
    (async () => Promise.resolve(findDisagreement(question, candidates, articleOf)))(),
  ]);
  const sure = sureWith(differing, alone);
  const found: Found = { hits, candidates, parts, confidence: sure, differing, articleOf };
  if (compared && sided) {
    const differing = found.confidence >= ANSWER_THRESHOLD ? findDisagreement(question, candidates, articleOf) : null;
    const said = sayComparison(context, question, compared.asked, sided.sides, differing);
    return { said, apart: null, hits: sided.hits };
  }
  const apart = await eventsApart(question, found, async () =>
    Promise.resolve(findSentences(context, question, search(PASSAGES_READ_WIDER), coverageOf).candidates),
  );
  return { said: say(context, question, found, apart), apart, hits };
}

/** The sentences of the passages as answers to each of several things that a question asks for. */
async function rankParts(
  context: AnswerContext,
  question: Question,
  hits: readonly Hit[],
): Promise<readonly RankedPart<Candidate>[]> {
  const embedded = questionParts(question.text).map(async (text) => {
    const embedding = await context.embedder.embedQuestion(text);
    return { text, ranked: findSentences(context, { ...question, text, embedding }, hits).candidates };
  });
  return Promise.all(embedded);
}

/**
 * Ranks the sentences of the passages that stand verified in their articles.
 *
 * @param coverageOf Made for the question.
 */
export function findSentences(
  context: AnswerContext,
  question: Question,
  hits: readonly Hit[],
  coverageOf: CoverageOf = createCoverage(question.embedding),
): RankedSentences {
  const { reader, embedder, names = NO_NAMES, onBug } = context;
  // Of two accounts that are compared a sentence tells one, and what came need not name who had expected it.
  const people = comparesAccounts(question.text) ? [] : peopleIn(expectedEvent(question.text) ?? question.text, names);
  const topic = subjectAsked(question.text);
  const passages = hits.map(({ passage, article, score }): ScoredPassage => ({
    passage,
    prior: score,
    isSubject: topic !== null && isSubject(topic, article.title),
    dateAgreement: (sentence) => timeAgreement(sentence, article.date, question, reader),
    speakerAgreement: (sentence) => speakerAgreement(sentence, question.speaker),
    lacksPerson: (sentence) => lacksPerson(people, sentence, passage, article.title),
  }));
  const articles = new Map(hits.map(({ passage }) => [passage.articleId, reader.article(passage.articleId)]));
  const articleOf = ({ passage }: Candidate) => articles.get(passage.articleId) ?? null;
  const select = (ranked: readonly Candidate[]) =>
    byUtmostDay(
      question.text,
      ranked.filter((candidate) => verify(candidate, articleOf(candidate), onBug)),
      (candidate) => articleOf(candidate)?.date ?? '',
    );
  return rankSentences(embedder, question, passages, select, coverageOf);
}

/** What a question has found, and how sure it is answered. */
interface Found {
  readonly hits: readonly Hit[];
  readonly candidates: readonly Candidate[];
  readonly parts: readonly RankedPart<Candidate>[];
  readonly confidence: number;
  readonly differing: FoundDisagreement<Candidate> | null;
  readonly articleOf: (candidate: Candidate) => ArticleEntry | undefined;
}

/**
 * Two sources that give other values on the very point that is asked for are evidence that it is answered: where that was next to be
 * refused, it counts as answered just so.
 */
function sureWith(differing: FoundDisagreement<Candidate> | null, confidence: number): number {
  const isNext = confidence >= ANSWER_THRESHOLD - DIFFERING_TELLS;
  return differing?.isOfValues === true && isNext ? Math.max(confidence, ANSWER_THRESHOLD) : confidence;
}

const DIFFERING_TELLS = 0.15;

/** How many passages are read for further events that a question fits. */
const PASSAGES_READ_WIDER = 40;

/** Where an answer fits several events; null where it is unsure. */
async function eventsApart(
  question: Question,
  { candidates, confidence, articleOf }: Found,
  searchWider: () => Promise<readonly Candidate[]>,
): Promise<ToldApart<Candidate> | null> {
  return confidence < ANSWER_THRESHOLD ? null : tellApart(question, candidates, articleOf, searchWider);
}

function articleIn({ articles }: LibraryReader): (candidate: Candidate) => ArticleEntry | undefined {
  const entries = new Map(articles.map((article) => [article.key, article]));
  return ({ passage }) => entries.get(passage.article);
}

function say(
  { reader, outlets, onBug }: AnswerContext,
  question: Question,
  { hits, candidates, parts, confidence, differing, articleOf }: Found,
  apart: ToldApart<Candidate> | null,
): Said {
  const citer = createCiter(question.terms, outlets);
  if (confidence >= ANSWER_THRESHOLD) {
    const choice = { candidates, parts, apart, differing, articleOf };
    const sentences = quoteAll(reader, citer, answerSentences(reader, question.text, choice, onBug));
    const disagreement = differing && [{ point: differing.point, claims: quoteAll(reader, citer, differing.claims) }];
    const citations = citer.citations();
    const reported = reportedBy(candidates, articleOf);
    const quoted = {
      sentences,
      disagreement,
      reported,
      comparison: null,
      news: null,
      related: [],
      nearest: [],
      citations,
    };
    return { status: 'answered', reason: null, confidence, ...quoted };
  }
  const near = nearOnes(candidates);
  const related = quoteAll(reader, citer, near);
  return {
    status: 'unsure',
    reason: whyUnsure(reader, question, near),
    confidence,
    sentences: [],
    disagreement: null,
    reported: null,
    comparison: null,
    news: null,
    related,
    nearest: near.length > 0 ? nearestArticles(hits) : question.period ? newestArticle(reader) : [],
    citations: citer.citations(),
  };
}
