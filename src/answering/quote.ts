import type { Article } from '../corpus/article.ts';
import type { Citation, QuotedSentence } from './answer.ts';
import type { Candidate } from './candidates.ts';
import { highlight } from './highlight.ts';

/** Gives every article one number, from 1, in the order in which they are first quoted. */
export interface Citer {
  quote(candidate: Candidate, article: Article): QuotedSentence;
  citations(): readonly Citation[];
}

/** @param questionTerms Stems whose words are highlighted. */
export function createCiter(questionTerms: readonly string[]): Citer {
  const numbers = new Map<string, Citation>();
  const cite = (article: Article): Citation => {
    const known = numbers.get(article.id);
    if (known) return known;
    const citation = toCitation(article, numbers.size + 1);
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
      speaker: sentence.speaker,
      highlight: highlight(sentence.text, questionTerms),
      sources: sentence.sources.map(({ outlet, date, url }) => ({ outlet, date, url })),
    }),
    citations: () => [...numbers.values()],
  };
}

function toCitation(article: Article, number: number): Citation {
  const { id, title, outlet, date, url, path, kind, corrected } = article;
  return { number, article: id, title, outlet, date, url, path, kind, mark: null, corrected };
}
