import { expect, test } from 'vitest';
import { embedderContract } from '../contracts/embedder.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';

embedderContract('the deterministic embedder', async () => Promise.resolve(createDeterministicEmbedder()));

test('the deterministic embedder has vectors of the length asked for', async () => {
  const { vector } = await createDeterministicEmbedder({ dimensions: 16 }).embedQuestion('Who signed?');
  expect(vector).toHaveLength(16);
});
