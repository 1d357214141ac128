/** A text could not be embedded, or the embedder is closed. */
export class EmbeddingError extends Error {
  override readonly name = 'EmbeddingError';
}
