import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { seededRandom } from '../../src/evaluation/seededRandom.ts';
import { cosineTo } from '../../src/library/cosine.ts';
import { newestGeneration } from '../../src/library/generations.ts';
import { databaseFile } from '../../src/library/schema.ts';
import { build, libraryFolder } from './libraryFolder.ts';
import { sampleArticle, unitVector } from './sampleArticles.ts';

async function openGeneration(dimensions: number) {
  const folder = libraryFolder();
  const sample = sampleArticle('a', { passages: 5, dimensions });
  await build(folder, [sample]);
  const database = new Database(databaseFile(folder), { readonly: true });
  onTestFinished(() => {
    database.close();
  });
  const generation = newestGeneration(database);
  if (generation === null) throw new Error('nothing was built');
  return { database, generation, vectors: sample.passages.map(({ embedding }) => embedding.vector) };
}

describe('The cosine to a passage', () => {
  it.each([1, 6, 24])('is the same from memory as from the rows (%i dimensions)', async (dimensions) => {
    const { database, generation, vectors } = await openGeneration(dimensions);
    const question = unitVector(seededRandom(1), dimensions);
    const [kept, read] = [cosineTo(database, generation), cosineTo(database, generation, 4)];
    vectors.forEach((vector, index) => {
      const dot = vector.reduce((sum, value, i) => sum + value * (question[i] ?? 0), 0);
      expect(kept(question, index + 1)).toBeCloseTo(dot, 12);
      expect(read(question, index + 1)).toBe(kept(question, index + 1));
    });
  });

  it('is not made up for a passage that is not there', async () => {
    const { database, generation } = await openGeneration(6);
    const question = unitVector(seededRandom(1), 6);
    for (const keep of [4, 5])
      expect(() => cosineTo(database, generation, keep)(question, 99)).toThrow(/no passage 99/);
  });
});
