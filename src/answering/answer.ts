import type { ArticleKind, Notice, Source } from '../corpus/article.ts';
import type { ReadAlias } from '../retrieval/aliases.ts';
import type { NamedDate, SearchWindow } from '../retrieval/question.ts';
import type { DateRange } from '../text/resolveYear.ts';
import type { AnswerKind } from './answerKind.ts';

/** What Parley says to a question: sentences of articles and where they stand, or why it is unsure. */
export interface Answer {
  readonly question: string;
  readonly status: 'answered' | 'unsure';
  /** Why the answer is unsure, stating only what was searched; null when answered. */
  readonly reason: string | null;
  /** 0 to 1: how sure it is that the first sentence answers the question. */
  readonly confidence: number;
  readonly understood: Understood;
  /** Events to choose from where the question fits several. */
  readonly choices: readonly { readonly label: string; readonly date: string }[];
  /** Publication dates that were searched; null: all. */
  readonly window: SearchWindow | null;
  /** Publication date of the newest article in the library. */
  readonly asOf: string;
  /** One to four when answered, none when unsure; in reading order. */
  readonly sentences: readonly QuotedSentence[];
  /** The articles of `sentences` and `related`, numbered from 1 in order of appearance. */
  readonly citations: readonly Citation[];
  /** Points on which the sources differ; null when none was found. */
  readonly disagreement: readonly Disagreement[] | null;
  /**
   * Which outlets report what the first sentence tells, in order of appearance, and the day of the first report, `YYYY-MM-DD`; null where
   * fewer than two are known to.
   */
  readonly reported: { readonly outlets: readonly string[]; readonly first: string } | null;
  /** The accounts that the question sets side by side; null where it compares none, or neither has words. */
  readonly comparison: Comparison | null;
  /** Where what is new was asked for: how new it is. The sentences, or where unsure the related ones, are newest first. */
  readonly news: NewsList | null;
  /** When unsure: what comes nearest, none of it an answer. */
  readonly related: readonly QuotedSentence[];
  /** What whoever asks has to be told besides: which articles near the question were retracted, when and why. */
  readonly notices: readonly string[];
  /** The next best passages, which nothing was quoted from, best first: article and offset in its text; at most four. */
  readonly others: readonly { readonly article: string; readonly start: number }[];
  /** When unsure: the articles that come nearest. */
  readonly nearest: readonly { readonly article: string; readonly title: string; readonly date: string }[];
  readonly receipt: Receipt;
  readonly timings: Timings;
}

/** How the question was read. */
export interface Understood {
  readonly kind: AnswerKind;
  readonly dates: readonly NamedDate[];
  /** Whose words are asked for; null where the question names nobody. */
  readonly speaker: string | null;
  readonly terms: readonly string[];
  /** Names that the question writes in another way than the corpus, and what they were read as. */
  readonly aliases: readonly ReadAlias[];
  /** What a question that leans on those before it was read as being about; null where it was complete as it was asked. */
  readonly about: string | null;
}

/** A sentence as its article has it: `text` is the article's text from `start` to `end`. */
export interface QuotedSentence {
  readonly text: string;
  /** Number of the citation. */
  readonly citation: number;
  /** Id of the article. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** Line of the article's file on which the sentence's paragraph begins, from 1; null where it is not known. */
  readonly line: number | null;
  readonly speaker: string | null;
  /** Spans within `text` of the words that the question has. */
  readonly highlight: readonly (readonly [number, number])[];
  /** What the sentence's footnotes name. */
  readonly sources: readonly QuotedSource[];
}

/** What a footnote names, and what its outlet is where it is marked: "state media", "agency". */
export interface QuotedSource extends Omit<Source, 'mark'> {
  readonly mark: string | null;
}

export interface Citation {
  readonly number: number;
  /** Id of the article. */
  readonly article: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly date: string;
  readonly url: string | null;
  /** Path within the articles folder. */
  readonly path: string;
  readonly kind: ArticleKind;
  /** What the outlet is, where it is not an ordinary newspaper: "state media", "agency". */
  readonly mark: string | null;
  readonly corrected: Notice | null;
}

export interface Disagreement {
  readonly point: string;
  readonly claims: readonly QuotedSentence[];
}

/** Two accounts of one thing, each in its own words; nothing says whether they agree. */
export interface Comparison {
  /** What they are on, as the question says it. */
  readonly on: string;
  /** Two, in the order of the question; one without sentences has no words on it in the articles. */
  readonly sides: readonly ComparedSide[];
}

export interface ComparedSide {
  /** Whose account it is, or of which day, as the question says it. */
  readonly label: string;
  /** At most two. */
  readonly sentences: readonly QuotedSentence[];
}

/** How new a list of sentences is. */
export interface NewsList {
  /** The last day before what is new, `YYYY-MM-DD`; null where no earlier date was asked for. */
  readonly since: string | null;
  /** Publication date of the newest article that stands. */
  readonly newest: string;
  /** Days from then to the day that counts as today; negative where that is earlier. */
  readonly age: number;
  /** What each of the sentences is of: the last day or month that it names, else the day of its article. */
  readonly days: readonly DateRange[];
}

/** By what an answer can be made again: the same library, model and passages give the same sentences. */
export interface Receipt {
  /** SHA-256 of the library's content. */
  readonly library: string;
  /** Fingerprint of the embedding model. */
  readonly model: string;
  /** The passages that were read, best first: article id, `#`, position in the article. */
  readonly passages: readonly string[];
  /** The day that counted as today, `YYYY-MM-DD`. */
  readonly now: string;
}

/** Milliseconds. */
export interface Timings {
  readonly embedMs: number;
  readonly retrieveMs: number;
  readonly answerMs: number;
  readonly totalMs: number;
}
