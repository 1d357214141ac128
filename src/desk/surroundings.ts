import { citationOf } from '../answering/quote.ts';
import type { Article, Block } from '../corpus/article.ts';
import type { StoredSentence } from '../library/library.ts';
import type { Place, Surroundings } from './desk.ts';
import type { Edition } from './edition.ts';
import { passageAt } from './passages.ts';

/** The paragraphs around the sentence that begins at each place; null where no sentence does any more, or its article was retracted. */
export function surroundingsAt(edition: Edition, places: readonly Place[]): readonly (Surroundings | null)[] {
  return places.map((place, index) => {
    const passage = passageAt(edition, place);
    const sentence = passage?.sentences.find(({ start }) => start === place.start);
    const article = passage && edition.reader.article(passage.articleId);
    if (!article || !sentence) return null;
    const { start, end } = boundsAround(article, sentence);
    return {
      citation: citationOf(article, index + 1, edition.outlets),
      text: article.text.slice(start, end),
      quoted: [sentence.start - start, sentence.end - start],
    };
  });
}

/** From the paragraph before to the one after; a heading says nothing after a paragraph, but much before one. */
function boundsAround({ blocks }: Article, sentence: StoredSentence): { readonly start: number; readonly end: number } {
  const [before, own, after] = [-1, 0, 1].map((step): Block | undefined => blocks[sentence.block + step]);
  const next = after?.kind === 'heading' ? undefined : after;
  return {
    start: Math.min(before?.start ?? sentence.start, own?.start ?? sentence.start),
    end: next?.end ?? own?.end ?? sentence.end,
  };
}
