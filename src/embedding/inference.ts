import type { PassageEmbedding, PassageInput, QuestionEmbedding, SentenceEmbedding } from './embedder.ts';
import type { EmbeddingModel } from './model.ts';
import { joinPass, type Bounds, type Pass } from './pass.ts';
import { sumAndNormalize, unitSum } from './pooling.ts';
import { encodeTokens } from './tokenVectors.ts';
import type { Encoder, Tokenizer } from './transformers.ts';

/** Embeds in this process, one input after the other; a run of the model blocks the thread. */
export interface Inference {
  embedPassage(input: PassageInput): Promise<PassageEmbedding>;
  embedQuestion(text: string): Promise<QuestionEmbedding>;
}

/** Longer questions are cut: the bundled model was trained on up to 256 word pieces. */
const QUESTION_POSITIONS = 256;

/** Late chunking (Günther et al. 2024, arXiv:2409.04701): one pass over the passage, cut at its sentences afterwards. */
export function createInference(model: EmbeddingModel, tokenizer: Tokenizer, encoder: Encoder): Inference {
  const { dimensions, pooling } = model;
  const queryPrefix = tokenizer.encode(model.queryPrefix.trim());
  const passagePrefix = tokenizer.encode(model.passagePrefix.trim());

  async function embedPassage({ context, sentences }: PassageInput): Promise<PassageEmbedding> {
    const front = [...passagePrefix, ...tokenizer.encode(context)];
    const pieces = sentences.map((sentence) => tokenizer.encode(sentence));
    const pass = joinPass(tokenizer, front, pieces, encoder.positions);
    const states = await encoder.run(pass.ids);
    const { vector, sums } = pool(states, pass);
    const embedded: SentenceEmbedding[] = [];
    for (const [index, bounds] of pass.bounds.entries()) {
      const sum = sums[index];
      const fits = sum !== undefined && bounds[0] < bounds[1];
      embedded.push(fits ? sentenceOf(states, bounds, sum) : await embedAlone(sentences[index] ?? ''));
    }
    return { vector, sentences: embedded };
  }

  // For a sentence that the passage's pass has no room for. One without a word piece is stood for by the special tokens.
  async function embedAlone(sentence: string): Promise<SentenceEmbedding> {
    const { ids, bounds } = joinPass(tokenizer, passagePrefix, [tokenizer.encode(sentence)], encoder.positions);
    const states = await encoder.run(ids);
    const own = bounds.find(([start, end]) => start < end) ?? [0, ids.length];
    return sentenceOf(states, own, sumAndNormalize(states, dimensions, ...own));
  }

  async function embedQuestion(text: string): Promise<QuestionEmbedding> {
    const positions = Math.min(encoder.positions, QUESTION_POSITIONS);
    const pass = joinPass(tokenizer, queryPrefix, [tokenizer.encode(text)], positions);
    const states = await encoder.run(pass.ids);
    const { vector } = pool(states, pass);
    const [start, end] = pass.bounds[0] ?? [0, 0];
    const tokens = Array.from({ length: end - start }, (_, row) =>
      rows(states, [start + row, start + row + 1]).slice(),
    );
    return { vector, tokens, pieces: tokenizer.pieces(pass.ids.slice(start, end)) };
  }

  // Leaves the rows of `states` at unit length.
  function pool(states: Float32Array, { ids, bounds }: Pass): { vector: Float32Array; sums: Float32Array[] } {
    const head = sumAndNormalize(states, dimensions, 0, bounds[0]?.[0] ?? ids.length);
    const sums = bounds.map(([start, end]) => sumAndNormalize(states, dimensions, start, end));
    const tail = sumAndNormalize(states, dimensions, bounds.at(-1)?.[1] ?? ids.length, ids.length);
    const vector = pooling === 'cls' ? rows(states, [0, 1]).slice() : unitSum([head, ...sums, tail], dimensions);
    return { vector, sums };
  }

  function sentenceOf(states: Float32Array, bounds: Bounds, sum: Float32Array): SentenceEmbedding {
    const vector = unitSum([sum], dimensions);
    return { vector, tokens: encodeTokens(rows(states, bounds), vector) };
  }

  function rows(states: Float32Array, [start, end]: Bounds): Float32Array {
    return states.subarray(start * dimensions, end * dimensions);
  }

  return { embedPassage, embedQuestion };
}
