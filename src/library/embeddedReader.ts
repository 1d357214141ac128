import { articleEntries, articleLoader, textLoader } from './articleRows.ts';
import { cosineTo } from './cosine.ts';
import { naming } from './damage.ts';
import { cosinesOf, nearestExactly } from './exactSearch.ts';
import type { Generation } from './generations.ts';
import { nearestInGraph } from './hnswSearch.ts';
import type { HnswGraph, Hnswlib } from './hnswlib.ts';
import { openIndex } from './indexFile.ts';
import type { LibraryReader } from './library.ts';
import type { OpenGeneration } from './openGeneration.ts';
import { passageList } from './passageList.ts';
import { passageLoader } from './passageLoader.ts';
import { postingsOf } from './postings.ts';
import { databaseFile } from './schema.ts';
import { sentenceLoader } from './sentenceRows.ts';

/**
 * Reads an open generation, which it closes with itself.
 *
 * @param hnswlib Null where exact search has to serve.
 * @param onNotice Takes the line that says that the index is not as it was committed; exact search serves then as well.
 */
export function embeddedReader(
  folder: string,
  { database, generation, outdated, close }: OpenGeneration,
  hnswlib: Hnswlib | null,
  onNotice: (line: string) => void,
): LibraryReader {
  const whole = <T>(work: () => T): T => naming(databaseFile(folder), work);
  const articles = articleEntries(database, generation.generation);
  const passages = passageList(database, generation.generation);
  const cosine = cosineTo(database, generation);
  const graph = hnswlib === null ? null : graphOf(hnswlib, folder, generation, onNotice);
  const keys = new Set(articles.map(({ key }) => key));
  const postings = postingsOf(database, keys);
  const load = passageLoader(database);
  const sentencesOf = sentenceLoader(database);
  const textOf = textLoader(database);
  const articleOf = articleLoader(database, generation.generation);
  const inAll = (vector: Float32Array, count: number) =>
    graph === null || count >= generation.passages
      ? nearestExactly(vector, count, passages.articles, passages, cosine)
      : nearestInGraph(graph, vector, count, passages, cosine);

  return {
    generation: generation.generation,
    counts: { articles: generation.articles, passages: generation.passages, sentences: generation.sentences },
    contentHash: generation.contentHash,
    articles,
    meanLength: articles.reduce((sum, { length }) => sum + length, 0) / Math.max(1, articles.length),
    article: (id) => whole(() => articleOf(id)),
    nearest: (vector, count, accept) => {
      checkDimensions(vector, generation);
      if (accept === undefined) return whole(() => inAll(vector, count));
      return whole(() => nearestExactly(vector, count, passages.articles.filter(accept), passages, cosine));
    },
    cosines: (vector, keys) => {
      checkDimensions(vector, generation);
      return whole(() => cosinesOf(vector, keys, passages, cosine));
    },
    postings: (term) => whole(() => postings(term)),
    passagesOf: (article) => passages.passagesOf(article),
    textOf: (article) => (keys.has(article) ? whole(() => textOf(article)) : ''),
    sentencesOf: (article) => whole(() => (passages.passagesOf(article).length === 0 ? [] : sentencesOf(article))),
    passages: (keys) => whole(() => load(keys)),
    outdated: () => whole(outdated),
    close,
  };
}

function graphOf(
  hnswlib: Hnswlib,
  folder: string,
  generation: Generation,
  onNotice: (line: string) => void,
): HnswGraph | null {
  const graph = openIndex(hnswlib, folder, generation);
  if (graph === null && generation.indexFile !== null)
    onNotice(
      `${generation.indexFile} in ${folder} is not as it was written; exact search serves until \`npm run -s index\` rebuilds it.`,
    );
  return graph;
}

function checkDimensions(vector: Float32Array, { passages, dimensions }: Generation): void {
  if (passages > 0 && vector.length !== dimensions)
    throw new RangeError(`The vector has ${vector.length} dimensions, those of the library have ${dimensions}.`);
}
