import type { Source } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';

/** A run of whole sentences of one article, short enough for one run of the model. */
export interface Passage extends Span {
  /** Position in the article, from 0. */
  readonly ordinal: number;
  /** What stands in front of the sentences when they are embedded: the title, and in an interview the question. */
  readonly context: string;
  readonly sentences: readonly Sentence[];
}

/** A sentence of an article: `start` and `end` are offsets into the article's text. */
export interface Sentence extends Span {
  readonly text: string;
  /** Only a `claim` can be quoted as an answer; a `question` is the interviewer's, a `heading` the editor's. */
  readonly role: 'claim' | 'question' | 'heading';
  /** Who says it where the article tells: the interviewee, or the one quoted. */
  readonly speaker: string | null;
  /** Index into the article's blocks. */
  readonly block: number;
  /** The footnotes that stand with the sentence. */
  readonly sources: readonly Source[];
}
