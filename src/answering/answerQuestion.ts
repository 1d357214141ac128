import { type Names, NO_NAMES } from '../corpus/names.ts';
import type { OutletMarks } from '../corpus/outlets.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { LibraryReader } from '../library/library.ts';
import { dateAgreement } from '../retrieval/dateAgreement.ts';
import { speakerAgreement } from '../retrieval/namedSpeaker.ts';
import { type Question, readQuestion, type SearchWindow } from '../retrieval/question.ts';
import { retractedAskedFor } from '../retrieval/retracted.ts';
import { type Hit, retrieve } from '../retrieval/retrieve.ts';
import type { Answer, QuotedSentence } from './answer.ts';
import { answerKind } from './answerKind.ts';
import type { Candidate } from './candidates.ts';
import type { ScoredPassage } from './candidates.ts';
import { choose } from './choose.ts';
import { readFollowUp } from './followUp.ts';
import { noticesOf } from './notices.ts';
import { createCiter, type Citer } from './quote.ts';
import { type RankedSentences, rankSentences } from './rankSentences.ts';
import { createStopwatch } from './stopwatch.ts';
import { otherPassages } from './otherPassages.ts';
import { nearestArticles, nearOnes, whyUnsure } from './unsure.ts';
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

/** From this confidence on a question counts as answered; DESIGN.md has how it was chosen. */
export const ANSWER_THRESHOLD = 0.5;

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
  const question = await readQuestion(read.question, embedder, reader, window, names);
  const embedMs = clock.lap();
  const hits = retrieve(reader, question, PASSAGES_READ);
  const retrieveMs = clock.lap();
  const found = await findSentences(context, question, hits);
  const said = say(context, question, hits, found);
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
    choices: [],
    window,
    asOf: reader.articles[0]?.date ?? now,
    disagreement: null,
    others: otherPassages(hits, [...said.sentences, ...said.related]),
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

function publishedIn({ articles }: LibraryReader): { readonly oldest: string; readonly newest: string } | null {
  const [newest, oldest] = [articles[0]?.date, articles.at(-1)?.date];
  return newest === undefined || oldest === undefined ? null : { oldest, newest };
}

/** Ranks the sentences of the passages that stand verified in their articles. */
export async function findSentences(
  context: AnswerContext,
  question: Question,
  hits: readonly Hit[],
): Promise<RankedSentences> {
  const { reader, embedder, onBug } = context;
  const passages = hits.map(({ passage, article, score }): ScoredPassage => ({
    passage,
    prior: score,
    dateAgreement: (sentence) => dateAgreement(sentence, article.date, question.dates),
    speakerAgreement: (sentence) => speakerAgreement(sentence, question.speaker),
  }));
  const articles = new Map(hits.map(({ passage }) => [passage.articleId, reader.article(passage.articleId)]));
  return rankSentences(embedder, question, passages, (candidate) =>
    verify(candidate, articles.get(candidate.passage.articleId) ?? null, onBug),
  );
}

type Said = Pick<Answer, 'status' | 'reason' | 'confidence' | 'sentences' | 'related' | 'nearest' | 'citations'>;

function say(
  { reader, outlets }: AnswerContext,
  question: Question,
  hits: readonly Hit[],
  found: RankedSentences,
): Said {
  const { candidates, confidence } = found;
  const citer = createCiter(question.terms, outlets);
  if (confidence >= ANSWER_THRESHOLD) {
    const sentences = quoteAll(reader, citer, choose(candidates));
    const citations = citer.citations();
    return { status: 'answered', reason: null, confidence, sentences, related: [], nearest: [], citations };
  }
  const near = nearOnes(candidates);
  const related = quoteAll(reader, citer, near);
  return {
    status: 'unsure',
    reason: whyUnsure(reader, question, near),
    confidence,
    sentences: [],
    related,
    nearest: near.length > 0 ? nearestArticles(hits) : [],
    citations: citer.citations(),
  };
}

function quoteAll(reader: LibraryReader, citer: Citer, chosen: readonly Candidate[]): readonly QuotedSentence[] {
  return chosen.flatMap((candidate) => {
    const article = reader.article(candidate.passage.articleId);
    return article ? [citer.quote(candidate, article)] : [];
  });
}
