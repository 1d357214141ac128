import type { Answer, Citation, QuotedSentence } from '../answering/answer.ts';
import type { Article, ArticleKind } from '../corpus/article.ts';
import type { QuoteFound } from '../quotation/findQuotation.ts';
import type { SearchWindow } from '../retrieval/question.ts';
import type { TimelinePage } from '../timeline/picture/timelinePage.ts';
import type { Timeline } from '../timeline/timeline.ts';

/**
 * What a front end asks of the articles: the same in this process and in one of its own. Every reply is of one generation of the
 * library and says of which content, so that a button of an older answer can tell that the articles have changed since.
 */
export interface Desk {
  /** Answers a question, read with those before it. @throws QuestionFault when it cannot be asked. */
  ask(question: Asked): Promise<Answer>;

  /** What the articles say on somebody's statement: the sentence itself where one has it, else related ones. No verdict. */
  findSources(statement: string): Promise<StatementSources>;

  /** Who wrote or said a sentence: verbatim, altered, reported, or not in the articles. @throws QuestionFault when it is empty or too long. */
  quote(sentence: string): Promise<QuoteFound & OfLibrary>;

  /** The best passages, best first. */
  search(search: Search): Promise<Listing<FoundPassage>>;

  /** The articles that fit, newest first; by relevance to nothing else. */
  articles(filter: ArticleFilter): Promise<Listing<ArticleLine>>;

  /** An article by id, key or title; null when there is none, with what comes nearest. */
  article(wanted: string): Promise<ArticleFound>;

  /** The paragraphs around quoted sentences; null in place of one that no longer stands where it stood. */
  around(places: readonly Place[]): Promise<Listing<Surroundings | null>>;

  /** Whole passages; null in place of one that is not there any more. */
  passages(places: readonly Place[]): Promise<Listing<FoundPassage | null>>;

  /** What happened when, in the order of its days. @throws QuestionFault when the topic is longer than a question may be. */
  timeline(asked: TimelineAsked): Promise<Timeline & OfLibrary>;

  /** Some entries of a timeline as a picture. @throws QuestionFault as `timeline` does. */
  timelinePicture(asked: TimelinePictureAsked): Promise<TimelinePicture>;

  /** What a timeline can be asked for about: tags, names and places of the articles, the commonest first. */
  topics(): Promise<Listing<string>>;

  /** Which content each article has that can be quoted: what has changed since can be told from it. */
  contents(): Promise<Listing<ArticleContent>>;

  /** What tells the sentences of articles from others; those that cannot be quoted are left out. Goes behind questions. */
  marks(articles: readonly string[]): Promise<Listing<ArticleMarks>>;

  /** What certain sentences say on a topic, one of each article that is on it, newest first. Goes behind questions. */
  newsOn(asked: NewsAsked): Promise<Listing<News>>;

  /** What the library holds, what it is about, and questions that it answers. */
  coverage(): Promise<Coverage>;

  /** Told when a new generation is in use, from the next question on. */
  onRenewed(listener: () => void): void;

  /** Lets questions at work finish, then lets the library go. Can be called twice. */
  close(): Promise<void>;
}

export interface Asked {
  readonly question: string;
  /** The questions of the same conversation before it, oldest first. */
  readonly before: readonly string[];
  /** Publication dates to search in; null searches all. */
  readonly window: SearchWindow | null;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly now: string;
}

/** What a reply is of: SHA-256 of the library's content, hexadecimal. */
export interface OfLibrary {
  readonly library: string;
}

export interface Listing<T> extends OfLibrary {
  readonly entries: readonly T[];
}

export interface StatementSources extends OfLibrary {
  /** `verbatim`: the first sentence is the statement's; `altered`: all but some words of it; `none`: it is only related. */
  readonly match: 'verbatim' | 'altered' | 'none';
  /** Best first; none where nothing is near. */
  readonly sentences: readonly QuotedSentence[];
  readonly citations: readonly Citation[];
}

export interface Search {
  readonly query: string;
  readonly window: SearchWindow | null;
  /** 1 to 100. */
  readonly count: number;
}

/** A passage with its article, and why it was found. */
export interface FoundPassage {
  readonly citation: Citation;
  /** The article's text from `start` to `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Spans within `text` of the words that were searched. */
  readonly highlight: readonly (readonly [number, number])[];
  /** How much of its score came from meaning and from words, each 0 to 1; null where it was not searched for. */
  readonly because: { readonly meaning: number; readonly words: number } | null;
}

export interface TimelineAsked {
  /** Null, or a blank: everything. */
  readonly topic: string | null;
  /** First and last day of the events, `YYYY-MM-DD`; null leaves that end open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The entries that are drawn: at most twelve from a position on, which is counted from 0. */
export interface TimelinePictureAsked extends TimelineAsked {
  readonly first: number;
  readonly count: number;
}

export interface TimelinePicture extends OfLibrary {
  /** The entries that are in the picture. */
  readonly page: TimelinePage;
  /** Null where there are none. */
  readonly png: Uint8Array | null;
}

export interface ArticleFilter {
  /** Words of title, tags or text; all articles when left out. */
  readonly topic?: string;
  readonly window: SearchWindow | null;
  /** Part of an outlet's name, in any case. */
  readonly outlet?: string;
  /** Of which of them a sentence is wanted: so many from a position on, which is counted from 0; of the last so many where it lies behind them. */
  readonly quoted?: { readonly first: number; readonly count: number };
}

/** What a list shows of an article. */
export interface ArticleLine {
  readonly id: string;
  /** Eight characters that stand for the id where room is short. */
  readonly key: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly date: string;
  readonly kind: ArticleKind;
  readonly url: string | null;
  readonly path: string;
  /** What it says on the topic, or first; only where it was asked for. */
  readonly sentence?: QuotedSentence;
}

export interface ArticleFound extends OfLibrary {
  /** Of a retracted one there is everything but its words: `text` is empty, so are `blocks` and `sources`. */
  readonly article: (Article & { readonly key: string; readonly mark: string | null }) | null;
  readonly nearest: readonly ArticleLine[];
}

/** A place in an article: of a sentence or a passage. */
export interface Place {
  /** Id or key of the article. */
  readonly article: string;
  /** UTF-16 offset at which it begins. */
  readonly start: number;
}

/** A quoted sentence with the paragraphs before, of, and after it. */
export interface Surroundings {
  readonly citation: Citation;
  /** The article's text from the first of the paragraphs to the last. */
  readonly text: string;
  /** Where the sentence stands within `text`. */
  readonly quoted: readonly [number, number];
}

export interface ArticleContent {
  /** Id of the article. */
  readonly article: string;
  /** The same as long as nothing of the article changes. */
  readonly content: string;
}

export interface ArticleMarks extends ArticleContent {
  /** One for each sentence that can be quoted, in order: the same for the same words, in whichever article. */
  readonly marks: readonly string[];
}

export interface NewsAsked {
  readonly topic: string;
  /** The sentences that count, by the articles in which they stand. */
  readonly among: readonly Pick<ArticleMarks, 'article' | 'marks'>[];
}

/** A sentence on a topic, with its article. */
export interface News {
  readonly sentence: QuotedSentence;
  readonly citation: Citation;
}

export interface Coverage extends OfLibrary {
  /** How many can be listed: what was retracted is not counted. */
  readonly articles: number;
  readonly passages: number;
  readonly sentences: number;
  /** First and last publication date. */
  readonly oldest: string;
  readonly newest: string;
  /** The newest article. */
  readonly newestArticle: ArticleLine;
  readonly generation: number;
  readonly model: string;
  /** The commonest tags, the commonest first. */
  readonly topics: readonly string[];
  /** Three questions, at most 70 characters each, that the articles answer; fewer where the articles suggest none. */
  readonly starters: readonly string[];
}
