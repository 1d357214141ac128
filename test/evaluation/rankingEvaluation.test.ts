import { expect, test } from 'vitest';
import { evaluateRanking, RANKING_MODES } from '../../src/evaluation/rankingEvaluation.ts';
import { meanMeasures } from '../../src/evaluation/rankingMeasures.ts';
import { readTestSet } from '../../src/evaluation/testSet.ts';
import { openTestSetLibrary } from '../../src/evaluation/testSetLibrary.ts';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { temporaryFolder, testSetFolder } from './testSetFolder.ts';

test('every mode is measured by the place that it gives to the relevant documents', async () => {
  // "Who steals chips" is judged to be answered by the document that shares no word with it.
  const folder = testSetFolder({ qrels: ['q1\tseals\t1', 'q2\tropes\t1'] });
  const set = await readTestSet(folder, () => undefined);
  const embedder = createDeterministicEmbedder();
  const place = temporaryFolder();
  const reader = await openTestSetLibrary(set, openEmbeddedLibrary(place), place, {
    embedder,
    loadTokenCounter: async () => Promise.resolve((text: string) => text.split(' ').length),
  });
  const evaluation = await evaluateRanking(reader, embedder, set.queries, RANKING_MODES);
  reader.close();
  expect([...evaluation.keys()]).toEqual(['lexical', 'dense', 'hybrid']);
  for (const measures of evaluation.values()) expect(measures).toHaveLength(2);
  expect(meanMeasures(evaluation.get('lexical') ?? [])).toEqual({
    ndcg10: 0.5,
    recall10: 0.5,
    recall100: 0.5,
    mrr10: 0.5,
  });
  expect(evaluation.get('hybrid')?.[0]?.mrr10).toBe(1);
  // Dense ranks all four documents, so that none is out of reach.
  expect(evaluation.get('dense')?.[1]).toMatchObject({ recall10: 1 });
  expect(evaluation.get('dense')?.[1]?.mrr10).toBeLessThan(1);
});
