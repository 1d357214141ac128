import { expect, test } from 'vitest';
import { rememberQuestions } from '../../src/embedding/rememberQuestions.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';

test('A question is embedded once, however often it is asked for', async () => {
  const embedder = createDeterministicEmbedder();
  const embedded: string[] = [];
  const remembering = rememberQuestions({
    ...embedder,
    embedQuestion: async (text) => {
      embedded.push(text);
      return embedder.embedQuestion(text);
    },
  });
  const [first, again] = await Promise.all(['Who?', 'Who?'].map(async (text) => remembering.embedQuestion(text)));
  await remembering.embedQuestion('When?');
  expect(again).toBe(first);
  expect(embedded).toEqual(['Who?', 'When?']);
  expect(remembering.fingerprint).toBe(embedder.fingerprint);
});
