import { dot } from '../embedding/dot.ts';
import type { LibraryReader, StoredPassage, StoredSentence } from '../library/library.ts';
import type { Question } from '../retrieval/question.ts';
import { rankForQuestion } from '../retrieval/rankForQuestion.ts';
import { termsOf } from '../retrieval/textFeatures.ts';

/**
 * What is measured side by side: words alone, meaning alone, a plain pipeline of the same packages (one vector store, the top four chunks
 * as they are), and `hybrid`, which is Parley as it answers. The first three have no window, no verification of evidence and no refusal.
 */
export const SYSTEMS = ['lexical', 'dense', 'plain', 'hybrid'] as const;

export type System = (typeof SYSTEMS)[number];

/** The systems that Parley is measured against. */
export type Baseline = Exclude<System, 'hybrid'>;

/** Chunks that the plain pipeline hands on. */
export const TOP_CHUNKS = 4;

/** The keys of the articles as the system ranks them, best first, each once. */
export function rankArticlesBy(system: System, reader: LibraryReader, question: Question): readonly number[] {
  if (system !== 'plain') return rankForQuestion(reader, question, { mode: system }).map(({ article }) => article);
  return [...new Set(reader.nearest(question.embedding.vector, TOP_CHUNKS).map(({ article }) => article))];
}

/** The passages that a baseline reads: of the four best articles by words, or the four nearest. */
export function passagesFor(baseline: Baseline, reader: LibraryReader, question: Question): readonly StoredPassage[] {
  if (baseline !== 'lexical')
    return reader.passages(reader.nearest(question.embedding.vector, TOP_CHUNKS).map(({ passage }) => passage));
  const articles = rankArticlesBy(baseline, reader, question).slice(0, TOP_CHUNKS);
  return reader.passages(articles.flatMap((article) => reader.passagesOf(article)));
}

/** A sentence in the order in which a baseline would show it, and how sure it is of it. */
export interface BaselineSentence {
  readonly sentence: StoredSentence;
  /** Comparable within one baseline only. */
  readonly score: number;
}

/**
 * The sentences of the passages, best first: by the share of the question's stems that they have, by their cosine, or, in the plain
 * pipeline, chunk by chunk as they stand.
 */
export function sentencesFor(
  baseline: Baseline,
  { terms, embedding }: Pick<Question, 'terms' | 'embedding'>,
  passages: readonly StoredPassage[],
): readonly BaselineSentence[] {
  if (baseline === 'plain') return chunkByChunk(embedding.vector, passages);
  const asked = [...new Set(terms)];
  const shared = (sentence: StoredSentence) => asked.filter((term) => termsOf(sentence).has(term)).length;
  return passages
    .flatMap(({ sentences }) => sentences)
    .map((sentence) => ({
      sentence,
      score:
        baseline === 'dense'
          ? dot(embedding.vector, sentence.embedding.vector)
          : shared(sentence) / Math.max(1, asked.length),
    }))
    .sort((a, b) => b.score - a.score);
}

function chunkByChunk(vector: Float32Array, passages: readonly StoredPassage[]): readonly BaselineSentence[] {
  return passages
    .map((passage) => ({ passage, score: dot(vector, passage.vector) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, TOP_CHUNKS)
    .flatMap(({ passage, score }) => passage.sentences.map((sentence) => ({ sentence, score })));
}
