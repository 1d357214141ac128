import type { Embedder, QuestionEmbedding } from './embedder.ts';

/** The same embedder, which embeds no question twice: for as long as one question is answered, which may be read several times. */
export function rememberQuestions(embedder: Embedder): Embedder {
  const known = new Map<string, Promise<QuestionEmbedding>>();
  return {
    ...embedder,
    embedQuestion: async (text) => {
      const embedding = known.get(text) ?? embedder.embedQuestion(text);
      known.set(text, embedding);
      return embedding;
    },
  };
}
