import type { AnswerContext } from '../answering/answerQuestion.ts';
import { NO_MARKS, type OutletMarks } from '../corpus/outlets.ts';
import type { ArticleEntry, LibraryReader } from '../library/library.ts';
import { type Chronicle, createChronicle } from '../timeline/chronicle.ts';
import { terms } from '../text/words.ts';
import { articleKey } from './articleKey.ts';

/** A generation of the library in use, with what is worked out of it once. */
export interface Edition {
  readonly reader: LibraryReader;
  /** What questions are answered with. */
  readonly context: AnswerContext;
  readonly outlets: OutletMarks;
  /** What happened when. */
  readonly chronicle: Chronicle;
  /** All that can be listed and quoted, newest first: what was retracted is left out. */
  readonly articles: readonly ArticleEntry[];
  /** The article of this id or key, retracted or not; undefined when there is none. */
  byIdOrKey(wanted: string): ArticleEntry | undefined;
  /** Stems of an article's tags. */
  tagTerms(article: ArticleEntry): ReadonlySet<string>;
}

/** @param context With the reader of the generation, which is closed by whoever opened it. */
export function createEdition(context: AnswerContext): Edition {
  const { reader, outlets = NO_MARKS } = context;
  const known = new Map(reader.articles.map((article) => [articleKey(article.id), article]));
  for (const article of reader.articles) known.set(article.id, article);
  const tagTerms = new Map<number, ReadonlySet<string>>();
  return {
    reader,
    context,
    outlets,
    chronicle: createChronicle(reader),
    articles: reader.articles.filter(({ retracted }) => retracted === null),
    byIdOrKey: (wanted) => known.get(wanted),
    tagTerms: ({ key, tags }) => {
      const found = tagTerms.get(key) ?? new Set(terms(tags.join(' ')));
      tagTerms.set(key, found);
      return found;
    },
  };
}
