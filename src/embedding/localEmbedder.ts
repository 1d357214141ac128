import { listedModelChecksum, readChecksums } from './checksums.ts';
import type { Embedder, PassageEmbedding, QuestionEmbedding, SentenceEmbedding } from './embedder.ts';
import { createInferencePool } from './inferencePool.ts';
import type { EmbeddingModel } from './model.ts';
import { TOKEN_CODING } from './tokenVectors.ts';

/** An embedder that runs the model on this machine, in a process of its own. */
export interface LocalEmbedder extends Embedder {
  /**
   * Resolves when the model is loaded; to be awaited by nobody who just embeds.
   *
   * @throws SetupError when the model's files are missing, damaged or not of the dimensions that the settings say.
   */
  ready(): Promise<void>;
}

/**
 * Starts loading the model and returns without waiting for it, except where the checksum for the fingerprint has to be
 * computed because the model's folder lists none.
 *
 * @throws SetupError when the list of checksums cannot be read; then also for what `ready` throws for.
 */
export async function createLocalEmbedder(model: EmbeddingModel): Promise<LocalEmbedder> {
  const listed = listedModelChecksum(readChecksums(model));
  const pool = createInferencePool(model);
  return {
    fingerprint: fingerprintOf(model, listed ?? (await pool.ready())),
    dimensions: model.dimensions,
    embedPassages: async (inputs) =>
      (await Promise.all(inputs.map(async (passage) => pool.run({ passage })))) as readonly PassageEmbedding[],
    embedSentence: async (sentence) => (await pool.run({ sentence })) as SentenceEmbedding,
    embedQuestion: async (question) => (await pool.run({ question })) as QuestionEmbedding,
    ready: async () => {
      await pool.ready();
    },
    close: async () => pool.close(),
  };
}

function fingerprintOf(model: EmbeddingModel, checksum: string): string {
  const { name, pooling, queryPrefix, passagePrefix, dimensions } = model;
  const prefixes = JSON.stringify([queryPrefix, passagePrefix]);
  return `${name} ${checksum} ${pooling} ${dimensions} ${prefixes} ${TOKEN_CODING}`;
}
