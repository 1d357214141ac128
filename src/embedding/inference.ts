import type { PassageEmbedding, PassageInput, QuestionEmbedding, SentenceEmbedding } from './embedder.ts';
import type { EmbeddingModel } from './model.ts';
import { joinPass } from './pass.ts';
import { sumAndNormalize } from './pooling.ts';
import { poolPassage, poolSentence } from './poolPassage.ts';
import type { Encoder, Tokenizer } from './transformers.ts';

/** Embeds in this process, one input after the other; a run of the model blocks the thread. */
export interface Inference {
  embedPassage(input: PassageInput): Promise<PassageEmbedding>;
  embedSentence(text: string): Promise<SentenceEmbedding>;
  embedQuestion(text: string): Promise<QuestionEmbedding>;
}

/** Longer questions are cut: the bundled model was trained on up to 256 word pieces. */
const QUESTION_POSITIONS = 256;

/**
 * Late chunking (Günther et al. 2024, arXiv:2409.04701): one pass over the passage, cut at its sentences afterwards.
 */
export function createInference(model: EmbeddingModel, tokenizer: Tokenizer, encoder: Encoder): Inference {
  const { dimensions } = model;
  const queryPrefix = tokenizer.encode(model.queryPrefix.trim());
  const passagePrefix = tokenizer.encode(model.passagePrefix.trim());

  async function embedPassage({ context, sentences }: PassageInput): Promise<PassageEmbedding> {
    const front = [...passagePrefix, ...tokenizer.encode(context)];
    const pieces = sentences.map((sentence) => tokenizer.encode(sentence));
    const pass = joinPass(tokenizer, front, pieces, encoder.positions);
    const pooled = poolPassage(await encoder.run(pass.ids), pass.bounds, model);
    const embedded: SentenceEmbedding[] = [];
    for (const [index, sentence] of pooled.sentences.entries())
      embedded.push(sentence ?? (await embedSentence(sentences[index] ?? '')));
    return { vector: pooled.vector, sentences: embedded };
  }

  // One without a word piece is stood for by the special tokens.
  async function embedSentence(sentence: string): Promise<SentenceEmbedding> {
    const { ids, bounds } = joinPass(tokenizer, passagePrefix, [tokenizer.encode(sentence)], encoder.positions);
    const states = await encoder.run(ids);
    const [start, end] = bounds.find(([from, to]) => from < to) ?? [0, ids.length];
    const sum = sumAndNormalize(states, dimensions, start, end);
    return poolSentence(states.subarray(start * dimensions, end * dimensions), sum);
  }

  async function embedQuestion(text: string): Promise<QuestionEmbedding> {
    const positions = Math.min(encoder.positions, QUESTION_POSITIONS);
    const pass = joinPass(tokenizer, queryPrefix, [tokenizer.encode(text)], positions);
    const states = await encoder.run(pass.ids);
    const { vector } = poolPassage(states, [], model);
    const [start, end] = pass.bounds[0] ?? [0, 0];
    const tokens = Array.from({ length: end - start }, (_, row) =>
      states.slice((start + row) * dimensions, (start + row + 1) * dimensions),
    );
    return { vector, tokens, pieces: tokenizer.pieces(pass.ids.slice(start, end)) };
  }

  return { embedPassage, embedSentence, embedQuestion };
}
