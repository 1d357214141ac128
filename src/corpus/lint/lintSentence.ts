import { segmentSentences } from '../../text/sentences.ts';
import type { Article, Block } from '../article.ts';
import { endsAsQuestion } from '../paragraph.ts';

/** A sentence of a paragraph, as the lint judges it. */
export interface LintSentence {
  readonly text: string;
  /** Offset in the article's text. */
  readonly start: number;
  /** What stands before it in its paragraph. */
  readonly before: string;
  /** True where a footnote stands with it. */
  readonly sourced: boolean;
  /** True in an interviewer's question. */
  readonly asked: boolean;
}

/** The sentences of an article's paragraphs, list items and turns; headings are none. */
export function lintSentences(article: Article): readonly LintSentence[] {
  const sentences = article.blocks.filter(({ kind }) => kind !== 'heading').flatMap((block) => inBlock(article, block));
  const sourced = new Set(
    article.marks.map(({ at }) => sentences.findLast(({ start }) => start < at)).filter((found) => found !== undefined),
  );
  return sentences.map((sentence) => ({ ...sentence, sourced: sourced.has(sentence) }));
}

function inBlock(article: Article, { kind, start, end }: Block): readonly Omit<LintSentence, 'sourced'>[] {
  const words = article.text.slice(start, end);
  const asked = kind === 'turn' && endsAsQuestion(words);
  return segmentSentences(words).map((span) => ({
    text: words.slice(span.start, span.end),
    start: start + span.start,
    before: words.slice(0, span.start),
    asked,
  }));
}
