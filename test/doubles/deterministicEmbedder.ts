import type { Embedder, PassageEmbedding, PassageInput, SentenceEmbedding } from '../../src/embedding/embedder.ts';
import { EmbeddingError } from '../../src/embedding/embeddingError.ts';
import { sumAndNormalize, unitSum } from '../../src/embedding/pooling.ts';
import { encodeTokens, TOKEN_CODING } from '../../src/embedding/tokenVectors.ts';

/** An embedder without a model: each word has a vector of its own, so texts are near by the words they share. */
export function createDeterministicEmbedder({ dimensions = 64 } = {}): Embedder {
  let closed = false;

  function open(): void {
    if (closed) throw new EmbeddingError('The embedder is closed.');
  }

  return {
    fingerprint: `words ${dimensions} ${TOKEN_CODING}`,
    dimensions,
    embedPassages: async (inputs) => {
      await Promise.resolve();
      open();
      return inputs.map((input) => embedPassage(input, dimensions));
    },
    embedSentence: async (text) => {
      await Promise.resolve();
      open();
      return embedSentence(text, dimensions);
    },
    embedQuestion: async (text) => {
      await Promise.resolve();
      open();
      const states = wordVectors(text, dimensions);
      const tokens = Array.from({ length: states.length / dimensions }, (_, row) =>
        states.slice(row * dimensions, (row + 1) * dimensions),
      );
      return { vector: meanOf(states, dimensions), tokens, pieces: wordsOf(text) };
    },
    close: async () => {
      await Promise.resolve();
      closed = true;
    },
  };
}

function embedPassage({ context, sentences }: PassageInput, dimensions: number): PassageEmbedding {
  return {
    vector: meanOf(wordVectors([context, ...sentences].join(' '), dimensions), dimensions),
    sentences: sentences.map((sentence) => embedSentence(sentence, dimensions)),
  };
}

function embedSentence(sentence: string, dimensions: number): SentenceEmbedding {
  const states = wordVectors(sentence, dimensions);
  const vector = meanOf(states, dimensions);
  return { vector, tokens: encodeTokens(states, vector) };
}

function meanOf(states: Float32Array, dimensions: number): Float32Array {
  return unitSum([sumAndNormalize(states, dimensions, 0, states.length / dimensions)], dimensions);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [''];
}

function wordVectors(text: string, dimensions: number): Float32Array {
  const words = wordsOf(text);
  const states = new Float32Array(words.length * dimensions);
  for (const [row, word] of words.entries()) {
    const random = generator(word);
    for (let d = 0; d < dimensions; d++) states[row * dimensions + d] = random() - 0.5;
  }
  sumAndNormalize(states, dimensions, 0, words.length);
  return states;
}

/** Numbers from 0 to 1 that the seed decides: FNV-1a, then mulberry32. */
function generator(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
