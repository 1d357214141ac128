import { type Names, NO_NAMES } from '../corpus/names.ts';
import type { OutletMarks } from '../corpus/outlets.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { ArticleEntry, LibraryReader } from '../library/library.ts';
import { timeAgreement } from '../retrieval/timeAgreement.ts';
import { speakerAgreement } from '../retrieval/namedSpeaker.ts';
import { publishedIn, type Question, readQuestion, type SearchWindow } from '../retrieval/question.ts';
import { retractedAskedFor } from '../retrieval/retracted.ts';
import { type Hit, retrieve } from '../retrieval/retrieve.ts';
import type { Answer, QuotedSentence } from './answer.ts';
import { answerKind } from './answerKind.ts';
import type { Candidate } from './candidates.ts';
import type { ScoredPassage } from './candidates.ts';
import { choose } from './choose.ts';
import { findDisagreement, type FoundDisagreement } from './disagreement/findDisagreement.ts';
import { tellApart, type ToldApart } from './events/tellApart.ts';
import { readFollowUp } from './followUp.ts';
import { noticesOf } from './notices.ts';
import { createCiter, type Citer } from './quote.ts';
import { type RankedSentences, rankSentences } from './rankSentences.ts';
import { createStopwatch } from './stopwatch.ts';
import { otherPassages } from './otherPassages.ts';
import { nearestArticles, nearOnes, newestArticle, whyUnsure } from './unsure.ts';
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
 * From this confidence on a question counts as answered: an answer may be unfounded with a probability of at most 0.55, a wrong refusal
 * weighing a fifth more than an unfounded answer. DESIGN.md has the curve.
 */
export const ANSWER_THRESHOLD = 0.45;

/**
 * Answers a question with one to four sentences of the library's articles, each checked word for word against the stored article, or
 * says why it is unsure. The same question on the same library gives the same answer.
 */
export async function answerQuestion(
  context: AnswerContext,
  text: string,
  { window, now, before = [] }: AskOptions,
): Promise<Answer> {
  const clock = createStopwatch();
  const { reader, embedder, names = NO_NAMES } = context;
  const read = readFollowUp(text, before, { names, span: publishedIn(reader) });
  const question = await readQuestion(read.question, embedder, reader, window, names, { now, before });
  const embedMs = clock.lap();
  const hits = retrieve(reader, question, PASSAGES_READ);
  const retrieveMs = clock.lap();
  const { candidates, confidence } = findSentences(context, question, hits);
  const found: Found = { hits, candidates, confidence: await confidence(), articleOf: articleIn(reader) };
  const apart = await eventsApart(context, question, found);
  const said = say(context, question, found, apart);
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

/** Ranks the sentences of the passages that stand verified in their articles. */
export function findSentences(context: AnswerContext, question: Question, hits: readonly Hit[]): RankedSentences {
  const { reader, embedder, onBug } = context;
  const passages = hits.map(({ passage, article, score }): ScoredPassage => ({
    passage,
    prior: score,
    dateAgreement: (sentence) => timeAgreement(sentence, article.date, question, reader),
    speakerAgreement: (sentence) => speakerAgreement(sentence, question.speaker),
  }));
  const articles = new Map(hits.map(({ passage }) => [passage.articleId, reader.article(passage.articleId)]));
  return rankSentences(embedder, question, passages, (candidate) =>
    verify(candidate, articles.get(candidate.passage.articleId) ?? null, onBug),
  );
}

/** What a question has found, and how sure it is answered. */
interface Found {
  readonly hits: readonly Hit[];
  readonly candidates: readonly Candidate[];
  readonly confidence: number;
  readonly articleOf: (candidate: Candidate) => ArticleEntry | undefined;
}

/** How many passages are read for further events that a question fits. */
const PASSAGES_READ_WIDER = 40;

/** Where an answer fits several events; null where it is unsure. */
async function eventsApart(
  context: AnswerContext,
  question: Question,
  { candidates, confidence, articleOf }: Found,
): Promise<ToldApart<Candidate> | null> {
  if (confidence < ANSWER_THRESHOLD) return null;
  return tellApart(question, candidates, articleOf, async () => {
    const hits = retrieve(context.reader, question, PASSAGES_READ_WIDER);
    return Promise.resolve(findSentences(context, question, hits).candidates);
  });
}

function articleIn({ articles }: LibraryReader): (candidate: Candidate) => ArticleEntry | undefined {
  const entries = new Map(articles.map((article) => [article.key, article]));
  return ({ passage }) => entries.get(passage.article);
}

type Said = Pick<
  Answer,
  'status' | 'reason' | 'confidence' | 'sentences' | 'disagreement' | 'related' | 'nearest' | 'citations'
>;

function say(
  { reader, outlets }: AnswerContext,
  question: Question,
  { hits, candidates, confidence, articleOf }: Found,
  apart: ToldApart<Candidate> | null,
): Said {
  const citer = createCiter(question.terms, outlets);
  if (confidence >= ANSWER_THRESHOLD) {
    const differing = findDisagreement(question, candidates, articleOf);
    const sentences = quoteAll(reader, citer, chosen(candidates, apart, differing));
    const disagreement = differing && [{ point: differing.point, claims: quoteAll(reader, citer, differing.claims) }];
    const citations = citer.citations();
    const quoted = { sentences, disagreement, related: [], nearest: [], citations };
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
    related,
    nearest: near.length > 0 ? nearestArticles(hits) : question.period ? newestArticle(reader) : [],
    citations: citer.citations(),
  };
}

/** What stands among claims that differ is not quoted twice, but for the answer itself. */
function chosen(
  candidates: readonly Candidate[],
  apart: ToldApart<Candidate> | null,
  differing: FoundDisagreement<Candidate> | null,
): readonly Candidate[] {
  const [answer, ...others] = apart?.quoted ?? choose(candidates);
  if (answer === undefined) return [];
  return [answer, ...others.filter((other) => differing?.claims.includes(other) !== true)];
}

function quoteAll(reader: LibraryReader, citer: Citer, chosen: readonly Candidate[]): readonly QuotedSentence[] {
  return chosen.flatMap((candidate) => {
    const article = reader.article(candidate.passage.articleId);
    return article ? [citer.quote(candidate, article)] : [];
  });
}
