import { packSentences } from '../chunking/chunk.ts';
import type { CountTokens } from '../chunking/countTokens.ts';
import type { Passage, Sentence } from '../chunking/passage.ts';
import type { Embedder, PassageEmbedding } from '../embedding/embedder.ts';
import type { StoredPassage } from '../library/library.ts';
import type { AnswerCase } from './answerCase.ts';

/**
 * The given sentences as the passages that a library would hold, cut and embedded in the same way; each of them is one
 * sentence, and its `block` is its position in the case.
 */
export async function embedGiven(
  { id, title, sentences }: AnswerCase,
  embedder: Embedder,
  countTokens: CountTokens,
): Promise<readonly StoredPassage[]> {
  const given = claims(sentences.map(({ text }) => text));
  const passages = packSentences(given, title, countTokens);
  const inputs = passages.map(({ context, sentences: own }) => ({ context, sentences: own.map(({ text }) => text) }));
  const embeddings = await embedder.embedPassages(inputs);
  return passages.flatMap((passage, index) => {
    const embedding = embeddings[index];
    return embedding ? [stored(passage, embedding, id)] : [];
  });
}

/** Sentences as they stand in a text of which they are the parts, one blank between them. */
function claims(texts: readonly string[]): readonly Sentence[] {
  let end = -1;
  return texts.map((text, block): Sentence => {
    const start = end + 1;
    end = start + text.length;
    return { start, end, text, role: 'claim', speaker: null, block, sources: [] };
  });
}

function stored(passage: Passage, { vector, sentences }: PassageEmbedding, articleId: string): StoredPassage {
  return {
    ...passage,
    ...{ key: passage.ordinal, article: 0, articleId, vector },
    text: passage.sentences.map(({ text }) => text).join(' '),
    sentences: passage.sentences.flatMap((sentence, index) => {
      const embedding = sentences[index];
      return embedding ? [{ ...sentence, embedding }] : [];
    }),
  };
}
