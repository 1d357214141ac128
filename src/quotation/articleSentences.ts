import type { Article } from '../corpus/article.ts';
import { segmentSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type WordOfText, wordingOf } from './wording.ts';

/** A sentence of an article, by offsets into its text, with the words that it has: from `first` to before `behind`. */
export interface SentenceSpan extends Span {
  readonly first: number;
  readonly behind: number;
}

/** Paragraphs of an article as quotations are looked for in them. */
export interface ReadableArticle {
  readonly article: Article;
  /** The words of these paragraphs, by offsets into the article's text. */
  readonly words: readonly WordOfText[];
  /** The sentences of all paragraphs that hold words from `from` to before `to`, in order; segmented when they are asked for. */
  sentences(from: number, to: number): readonly SentenceSpan[];
}

/** Cuts the paragraphs of an article that overlap a piece of its text into words, and, where it is looked into them, into sentences. */
export function readableArticle(article: Article, piece: Span = { start: 0, end: Infinity }): ReadableArticle {
  const blocks = article.blocks.filter(({ start, end }) => start < piece.end && end > piece.start);
  const offset = blocks[0]?.start ?? 0;
  const words = wordingOf(article.text.slice(offset, blocks.at(-1)?.end ?? offset), offset);
  const segmented = new Map<number, readonly SentenceSpan[]>();

  function sentencesOf(index: number): readonly SentenceSpan[] {
    const known = segmented.get(index);
    if (known !== undefined) return known;
    const { start, end } = blocks[index] ?? { start: 0, end: 0 };
    const spans = segmentSentences(article.text.slice(start, end)).map((span) => {
      const [from, to] = [start + span.start, start + span.end];
      return { start: from, end: to, first: firstFrom(words, from), behind: firstFrom(words, to) };
    });
    segmented.set(index, spans);
    return spans;
  }

  return {
    article,
    words,
    sentences: (from, to) => {
      const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
      return blocks.flatMap((block, n) => (block.start < end && block.end > start ? sentencesOf(n) : []));
    },
  };
}

/** Index of the first word that begins at an offset or behind it. */
function firstFrom(words: readonly WordOfText[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
