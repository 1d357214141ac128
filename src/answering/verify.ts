import type { Sentence } from '../chunking/passage.ts';
import type { Article } from '../corpus/article.ts';

/** A sentence, and the article in which it is said to stand. */
export interface Quotable {
  readonly passage: { readonly articleId: string };
  readonly sentence: Pick<Sentence, 'text' | 'start' | 'end'>;
}

/**
 * Whether a sentence can leave: it stands in the stored article where it says, word for word, and the article has not been
 * retracted. Everything that is quoted goes through here.
 *
 * @param onBug Told what is wrong when the text differs: that never happens unless something in Parley is broken.
 */
export function verify(candidate: Quotable, article: Article | null, onBug: (line: string) => void): boolean {
  const { sentence, passage } = candidate;
  const stored = article?.text.slice(sentence.start, sentence.end);
  if (stored !== sentence.text || sentence.text === '') {
    onBug(
      `verification failed: ${passage.articleId} ${sentence.start}-${sentence.end} is not "${sentence.text}"; sentence dropped`,
    );
    return false;
  }
  return article?.retracted === null;
}
