import type { TokenVectors } from './tokenVectors.ts';

/** Turns text into vectors. All vectors have unit length, so that the dot product is the cosine. */
export interface Embedder {
  /** Names whatever changes the vectors: model and its checksum, pooling, prefixes, dimensions, token coding. */
  readonly fingerprint: string;
  readonly dimensions: number;

  /**
   * Embeds passages, each in one pass of the model: its context, then its sentences.
   * Resolves in the order of the inputs. Waits behind questions that are asked meanwhile.
   *
   * @throws EmbeddingError when the inference process died twice on the same input.
   */
  embedPassages(inputs: readonly PassageInput[]): Promise<readonly PassageEmbedding[]>;

  /** Embeds a sentence alone, as a passage without context that has no other; goes before passages that wait. */
  embedSentence(text: string): Promise<SentenceEmbedding>;

  /** Embeds a question; goes before passages that wait. */
  embedQuestion(text: string): Promise<QuestionEmbedding>;

  /** Ends the inference process; what is under way rejects. Can be called twice. */
  close(): Promise<void>;
}

export interface PassageInput {
  /** Stands in front, counts for the passage's vector, has no vector of its own; may be empty. */
  readonly context: string;
  readonly sentences: readonly string[];
}

export interface PassageEmbedding {
  /** `dimensions` numbers. */
  readonly vector: Float32Array;
  /** One entry for each sentence of the input, in its order. */
  readonly sentences: readonly SentenceEmbedding[];
}

export interface SentenceEmbedding {
  /** `dimensions` numbers: the mean of the sentence's tokens in the passage's pass. */
  readonly vector: Float32Array;
  /** The sentence's tokens in the passage's pass, coded. */
  readonly tokens: TokenVectors;
}

export interface QuestionEmbedding {
  /** `dimensions` numbers. */
  readonly vector: Float32Array;
  /** One vector of `dimensions` numbers for each word piece, special tokens left out. */
  readonly tokens: readonly Float32Array[];
  /** The word pieces' texts, one for each of `tokens`, in small letters where the model is uncased. */
  readonly pieces: readonly string[];
}
