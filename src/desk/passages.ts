import { highlight } from '../answering/highlight.ts';
import { citationOf } from '../answering/quote.ts';
import type { StoredPassage } from '../library/library.ts';
import { type Question, readQuestion } from '../retrieval/question.ts';
import { type Hit, retrieve } from '../retrieval/retrieve.ts';
import type { FoundPassage, Place, Search } from './desk.ts';
import type { Edition } from './edition.ts';

/** The best passages for a query, best first; those of one article share the number of its citation. */
export async function searchPassages(
  edition: Edition,
  { query, window, count }: Search,
): Promise<readonly FoundPassage[]> {
  const { reader, embedder, names } = edition.context;
  const question = await readQuestion(query, embedder, reader, window, names);
  const hits = retrieve(reader, question, count);
  const articles = [...new Set(hits.map(({ article }) => article.id))];
  return hits.map((hit) => toFound(edition, hit, question, articles.indexOf(hit.article.id) + 1));
}

/** The passage in which a sentence begins at each place, whole; null where none does any more, or its article was retracted. */
export function passagesAt(edition: Edition, places: readonly Place[]): readonly (FoundPassage | null)[] {
  return places.map((place, index) => {
    const passage = passageAt(edition, place);
    const article = passage && edition.byIdOrKey(passage.articleId);
    if (!article) return null;
    const { text, start, end } = passage;
    const citation = citationOf(article, index + 1, edition.outlets);
    return { citation, text, start, end, highlight: [], because: null };
  });
}

/** The stored passage in which a sentence begins at the place, if its article can be quoted. */
export function passageAt(edition: Edition, place: Place): StoredPassage | undefined {
  const { reader } = edition;
  const article = edition.byIdOrKey(place.article);
  if (article?.retracted !== null) return undefined;
  return reader
    .passages(reader.passagesOf(article.key))
    .find(({ sentences }) => sentences.some(({ start }) => start === place.start));
}

function toFound({ outlets }: Edition, hit: Hit, question: Question, number: number): FoundPassage {
  const { text, start, end } = hit.passage;
  return {
    citation: citationOf(hit.article, number, outlets),
    text,
    start,
    end,
    highlight: highlight(text, question.terms),
    because: shares(hit),
  };
}

/** What meaning and words give to the score, as shares of it; passages that tie with the worst candidate have none. */
function shares({ ranked }: Hit): { readonly meaning: number; readonly words: number } {
  const [meaning, words] = [ranked.contributions.dense, ranked.contributions.lexical].map((part) => Math.max(0, part));
  const total = (meaning ?? 0) + (words ?? 0);
  return total === 0 ? { meaning: 0, words: 0 } : { meaning: (meaning ?? 0) / total, words: (words ?? 0) / total };
}
