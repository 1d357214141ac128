import type { Sentence } from '../chunking/passage.ts';
import type { Article } from '../corpus/article.ts';
import { NO_MARKS, type OutletMarks } from '../corpus/outlets.ts';
import type { Citation, QuotedSentence } from './answer.ts';
import { highlight } from './highlight.ts';

/** Gives every article one number, from 1, in the order in which they are first quoted. */
export interface Citer {
  quote(candidate: { readonly sentence: Sentence }, article: Article): QuotedSentence;
  citations(): readonly Citation[];
}

/**
 * @param questionTerms Stems whose words are highlighted.
 * @param outlets Which outlets are marked, in citations and among the sources.
 */
export function createCiter(questionTerms: readonly string[], outlets: OutletMarks = NO_MARKS): Citer {
  const numbers = new Map<string, Citation>();
  const cite = (article: Article): Citation => {
    const known = numbers.get(article.id);
    if (known) return known;
    const citation = citationOf(article, numbers.size + 1, outlets);
    numbers.set(article.id, citation);
    return citation;
  };
  return {
    quote: ({ sentence }, article) => ({
      text: sentence.text,
      citation: cite(article).number,
      article: article.id,
      start: sentence.start,
      end: sentence.end,
      line: article.blocks[sentence.block]?.line ?? null,
      speaker: sentence.speaker,
      highlight: highlight(sentence.text, questionTerms),
      sources: sentence.sources.map(({ outlet, date, url }) => ({ outlet, date, url, mark: outlets.markOf(outlet) })),
    }),
    citations: () => [...numbers.values()],
  };
}

/** How an article is cited under a number. */
export function citationOf(article: CitedArticle, number: number, outlets: OutletMarks): Citation {
  const { id, title, outlet, date, url, path, kind, corrected } = article;
  return { number, article: id, title, outlet, date, url, path, kind, mark: outlets.markOf(outlet), corrected };
}

/** What a citation takes of an article. */
type CitedArticle = Pick<Article, 'id' | 'title' | 'outlet' | 'date' | 'url' | 'path' | 'kind' | 'corrected'>;
