import type { Article } from '../corpus/article.ts';
import type { EmbeddedPassage } from './library.ts';

/**
 * Keeps out what could not be read again as it was put.
 *
 * @throws Error when a sentence does not stand in the text at its offsets, or vectors are missing, not of `dimensions` finite numbers.
 */
export function checkPassage(article: Article, { passage, embedding }: EmbeddedPassage, dimensions: number): void {
  const where = `passage ${passage.ordinal} of ${article.id}`;
  if (embedding.sentences.length !== passage.sentences.length)
    throw new Error(
      `${where} has ${passage.sentences.length} sentences and vectors for ${embedding.sentences.length}.`,
    );
  for (const { start, end, text } of passage.sentences) {
    if (article.text.slice(start, end) !== text)
      throw new Error(`The sentence at ${start} in ${where} is not in the text.`);
  }
  for (const { vector } of [embedding, ...embedding.sentences]) {
    if (vector.length !== dimensions || !isAllFinite(vector))
      throw new Error(`A vector in ${where} is not of ${dimensions} finite numbers.`);
  }
}

function isAllFinite(vector: Float32Array): boolean {
  // What is not finite times zero is not a number, and stays that in a sum.
  let sum = 0;
  for (const value of vector) sum += value * 0;
  return sum === 0;
}
