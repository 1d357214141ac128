import type { Span } from '../text/span.ts';

/** One article of the corpus, read and normalized. All offsets refer to `text`. */
export interface Article {
  /** Slug of the path within the articles folder, at most 40 characters; stable when other articles come and go. */
  readonly id: string;
  /** Path within the articles folder, with `/` between the parts. */
  readonly path: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  /** Publication date, `YYYY-MM-DD`. */
  readonly date: string;
  /** When its outlet last changed it, `YYYY-MM-DD`, where the file says so. */
  readonly updated: string | null;
  readonly url: string | null;
  readonly kind: ArticleKind;
  readonly tags: readonly string[];
  /** BCP 47 tag, `en` where the file says nothing. */
  readonly language: string;
  readonly corrected: Notice | null;
  readonly retracted: Notice | null;
  /** Whom the lead says the outlet spoke with, for interviews whose turns open with a dash. */
  readonly interviewee: string | null;
  /** Normalized text: paragraphs parted by one blank line, no markup, no footnote marks. */
  readonly text: string;
  /** The paragraphs of `text` in order, not overlapping. */
  readonly blocks: readonly Block[];
  /** The footnotes in order of definition. */
  readonly sources: readonly Source[];
  /** Where footnote marks stood: `at` is the offset in `text` after the words, and after the stop that ends them. */
  readonly marks: readonly Mark[];
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly contentHash: string;
}

/** `summary`: written by ourselves from other outlets' reports; `article`: its outlet's own words. */
export type ArticleKind = 'article' | 'summary';

/** A correction or retraction: when, and why. */
export interface Notice {
  readonly date: string;
  readonly reason: string;
}

/**
 * A paragraph. `item` is a list item, `heading` is never quoted as a claim. `turn` opens with a dash: question or answer of an
 * interview; its span begins after the dash.
 */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'turn';
  /** Line of the article's file on which it begins, from 1. */
  readonly line: number;
}

/** What a footnote names: an outlet, a date (null for `n.d.`), an address. */
export interface Source {
  readonly mark: string;
  readonly outlet: string;
  readonly date: string | null;
  readonly url: string | null;
}

/** A footnote mark that was taken out of the text. */
export interface Mark {
  readonly mark: string;
  readonly at: number;
}
