import type { CountTokens } from '../chunking/countTokens.ts';
import type { EmbeddingModel } from './model.ts';

/**
 * Loads the model's tokenizer into this process, for cutting passages to length; about 0.4 s. Where the model may have
 * to be fetched, to be called after the embedder is there, so that it is fetched once.
 *
 * @throws SetupError when the tokenizer cannot be had.
 */
export async function createTokenCounter(model: EmbeddingModel): Promise<CountTokens> {
  const { loadTokenizer } = await import('./transformers.ts');
  const tokenizer = await loadTokenizer(model);
  return (text) => tokenizer.encode(text).length;
}
