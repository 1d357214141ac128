import { chunk } from '../chunking/chunk.ts';
import type { CountTokens } from '../chunking/countTokens.ts';
import type { Article } from '../corpus/article.ts';
import { readFolder } from '../corpus/folder.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { fingerprintOf, putArticles } from '../library/build.ts';
import type { Library } from '../library/library.ts';
import type { BareModel } from './bareModel.ts';
import { median } from './quantiles.ts';

/** How fast articles become a library, against the bare model on the same machine in the same minute. */
export interface IndexingFigures {
  /** Passages a second from cutting to storing, the whole run together. */
  readonly passagesPerSecond: number;
  /** Passages a second of tokenizer and model alone, one at a time. */
  readonly barePassagesPerSecond: number;
  /** Median over the blocks of the first over the second: 1 is as fast as the machine can be. */
  readonly ratio: number;
  /** Milliseconds until what was stored is visible, the vector index included. */
  readonly commitMs: number;
}

/** What is measured with. */
export interface BenchHouse {
  /** The articles folder. */
  readonly articles: string;
  readonly library: Library;
  readonly embedder: Embedder;
  readonly countTokens: CountTokens;
  readonly bare: BareModel;
}

/** Articles that are indexed before the bare model has its turn with the same passages: so many that filling and draining the queue is little. */
const BLOCK = 25;

/**
 * Builds the library of the articles folder block by block, the bare model running between the blocks.
 *
 * @param onProgress Told after every block: articles done, and of how many.
 */
export async function measureIndexing(
  house: BenchHouse,
  onProgress: (done: number, total: number) => void,
): Promise<IndexingFigures> {
  const articles = await readArticles(house.articles);
  const writer = house.library.write(fingerprintOf(house.embedder));
  try {
    await warmUp(house, articles);
    const blocks: Block[] = [];
    for (let start = 0; start < articles.length; start += BLOCK) {
      const block = articles.slice(start, start + BLOCK);
      const indexMs = await timed(async () =>
        putArticles(writer, block, { ...house, loadTokenCounter: async () => Promise.resolve(house.countTokens) }),
      );
      const texts = passageTexts(block, house.countTokens);
      blocks.push({ passages: texts.length, indexMs, bareMs: sum(await house.bare.time(texts)) });
      onProgress(start + block.length, articles.length);
    }
    return { ...figuresOf(blocks), commitMs: await timed(async () => writer.commit()) };
  } finally {
    writer.close();
  }
}

/** Milliseconds that the work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

interface Block {
  readonly passages: number;
  readonly indexMs: number;
  readonly bareMs: number;
}

async function readArticles(folder: string): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for await (const entry of readFolder(folder, () => false)) if (entry.status === 'read') articles.push(entry.article);
  return articles;
}

/** The first runs of a model are slower than all others. */
async function warmUp({ embedder, bare, countTokens }: BenchHouse, articles: readonly Article[]): Promise<void> {
  const texts = passageTexts(articles.slice(0, 2), countTokens);
  await embedder.embedPassages(texts.map((text) => ({ context: '', sentences: [text] })));
  await bare.time(texts);
}

function passageTexts(articles: readonly Article[], countTokens: CountTokens): readonly string[] {
  return articles
    .flatMap((article) => chunk(article, countTokens))
    .map(({ context, sentences }) => [context, ...sentences.map(({ text }) => text)].join(' '));
}

function figuresOf(blocks: readonly Block[]): Omit<IndexingFigures, 'commitMs'> {
  const passages = sum(blocks.map((block) => block.passages));
  return {
    passagesPerSecond: (1000 * passages) / sum(blocks.map(({ indexMs }) => indexMs)),
    barePassagesPerSecond: (1000 * passages) / sum(blocks.map(({ bareMs }) => bareMs)),
    ratio: median(blocks.map(({ indexMs, bareMs }) => bareMs / indexMs)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
