import { describe, expect, test } from 'vitest';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { readTestSet, type TestSet } from '../../src/evaluation/testSet.ts';
import { openTestSetLibrary } from '../../src/evaluation/testSetLibrary.ts';
import { fingerprintOf, putArticles } from '../../src/library/build.ts';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { sampleArticle } from '../library/sampleArticles.ts';
import { temporaryFolder, testSetFolder } from './testSetFolder.ts';

const countTokens = (text: string) => text.split(' ').length;

/** Opens the set's library, and tells how many passages were embedded for it. */
async function open(set: TestSet, folder: string, embedder: Embedder = createDeterministicEmbedder()) {
  let embedded = 0;
  const counting: Embedder = {
    ...embedder,
    embedPassages: async (inputs) => {
      embedded += inputs.length;
      return embedder.embedPassages(inputs);
    },
  };
  const input = { embedder: counting, loadTokenCounter: async () => Promise.resolve(countTokens) };
  const reader = await openTestSetLibrary(set, openEmbeddedLibrary(folder), folder, input);
  const state = { counts: reader.counts, ids: reader.articles.map(({ id }) => id), gulls: reader.article('gulls') };
  reader.close();
  return { ...state, embedded };
}

describe('the library of a test set', () => {
  test('holds every document as an article of its id, its paragraphs parted', async () => {
    const { counts, ids, gulls } = await open(await readTestSet(testSetFolder(), () => undefined), temporaryFolder());
    expect(counts).toEqual({ articles: 4, passages: 4, sentences: 5 });
    expect(ids).toEqual(['crabs', 'gulls', 'ropes', 'seals']);
    expect(gulls?.text).toBe('Gulls steal chips on the pier.\n\nThey work in pairs.');
    expect(gulls?.blocks).toHaveLength(2);
  });

  test('embeds nothing a second time but what has changed', async () => {
    const set = await readTestSet(testSetFolder(), () => undefined);
    const folder = temporaryFolder();
    expect((await open(set, folder)).embedded).toBe(4);
    expect((await open(set, folder)).embedded).toBe(0);
    const [gulls, ...others] = set.documents;
    const changed = {
      ...set,
      documents: [{ id: gulls?.id ?? '', title: 'Gulls', text: 'Gulls have left.' }, ...others],
    };
    const again = await open(changed, folder);
    expect(again.embedded).toBe(1);
    expect(again.gulls?.text).toBe('Gulls have left.');
  });

  test('holds a document without text, which words of its title find', async () => {
    const set = await readTestSet(testSetFolder(), () => undefined);
    const empty = { ...set, documents: [...set.documents, { id: 'void', title: 'Nothing more', text: '' }] };
    expect((await open(empty, temporaryFolder())).counts).toMatchObject({ articles: 5, passages: 4 });
  });

  test('is not made in a library that has articles, which stay', async () => {
    const folder = temporaryFolder();
    const embedder = createDeterministicEmbedder();
    const library = openEmbeddedLibrary(folder);
    const writer = library.write(fingerprintOf(embedder));
    const { article } = sampleArticle('log-1');
    await putArticles(writer, [article], { embedder, loadTokenCounter: async () => Promise.resolve(countTokens) });
    await writer.commit();
    const set = await readTestSet(testSetFolder(), () => undefined);
    await expect(open(set, folder)).rejects.toThrow(
      /holds "log-1" of log\/log-1\.md, .* Name another folder with --library/,
    );
    const reader = library.read(fingerprintOf(embedder));
    expect(reader.articles.map(({ id }) => id)).toEqual(['log-1']);
    reader.close();
  });

  test('is not made in the library of another set', async () => {
    const folder = temporaryFolder();
    const set = await readTestSet(testSetFolder(), () => undefined);
    await open(set, folder);
    const smaller = { ...set, documents: set.documents.slice(1) };
    await expect(open(smaller, folder)).rejects.toThrow(
      /holds "gulls" of corpus\.jsonl, which is not in the set shore/,
    );
    expect((await open(set, folder)).embedded).toBe(0);
  });

  test('is not made in a library of another model', async () => {
    const folder = temporaryFolder();
    const set = await readTestSet(testSetFolder(), () => undefined);
    await open(set, folder);
    const other = createDeterministicEmbedder({ dimensions: 32 });
    await expect(open(set, folder, other)).rejects.toThrow(/of another model or version\. Name another folder/);
    expect((await open(set, folder)).embedded).toBe(0);
  });
});
