import { join } from 'node:path';
import type { AnswerContext } from '../../../src/answering/answerQuestion.ts';
import { benchQuestions, writeBenchCorpus } from '../../../src/evaluation/benchCorpus.ts';
import { type Quantiles, quantiles } from '../../../src/evaluation/quantiles.ts';
import { withTemporaryFolder } from '../../../src/evaluation/temporaryFolder.ts';
import { buildLibrary, fingerprintOf } from '../../../src/library/build.ts';
import { openEmbeddedLibrary } from '../../../src/library/embeddedLibrary.ts';
import { findQuotation } from '../../../src/quotation/findQuotation.ts';
import { segmentSentences } from '../../../src/text/sentences.ts';
import { words } from '../../../src/text/words.ts';
import { createDeterministicEmbedder } from '../../doubles/deterministicEmbedder.ts';

/** Sentences of each kind. */
const EACH = 60;

/**
 * Measures how long a look-up takes among generated articles, whose words are all common: npx tsx test/quotation/scripts/speed.ts [articles].
 * 5,000 articles, as many as without a number, are some 20,000 passages.
 */
await withTemporaryFolder(async (folder) => {
  const articles = join(folder, 'articles');
  await writeBenchCorpus(articles, Number(process.argv[2] ?? 5_000));
  const embedder = createDeterministicEmbedder({ dimensions: 8 });
  const library = openEmbeddedLibrary(join(folder, 'library'));
  const loadTokenCounter = async () => Promise.resolve((text: string) => Math.ceil(words(text).length * 1.3));
  await buildLibrary({ folder: articles, library, embedder, loadTokenCounter });
  const reader = library.read(fingerprintOf(embedder));
  const onBug = (line: string) => {
    throw new Error(line);
  };
  print(`${reader.counts.passages} passages of ${reader.counts.articles} articles; milliseconds:`);
  for (const [name, sentences] of Object.entries(kindsOf({ reader, embedder, onBug }))) {
    const { p50, p95, matches } = measure({ reader, embedder, onBug }, sentences);
    print(`${name.padEnd(28)} p50 ${p50.toFixed(1).padStart(6)}  p95 ${p95.toFixed(1).padStart(6)}  ${matches}`);
  }
  reader.close();
});

/** Sentences to look up, by what they are. */
function kindsOf({ reader }: AnswerContext): Readonly<Record<string, readonly string[]>> {
  const step = Math.max(1, Math.floor(reader.articles.length / EACH));
  const texts = reader.articles.filter((_, n) => n % step === 0).map(({ id }) => reader.article(id)?.text ?? '');
  const sentences = texts.slice(0, EACH).map((text, n) => {
    const all = segmentSentences(text.replaceAll('\n', ' '));
    const { start = 0, end = 0 } = all[n % all.length] ?? {};
    return text.slice(start, end);
  });
  return {
    'word for word': sentences,
    'a part of it': sentences.map((sentence) => sentence.split(' ').slice(2, 10).join(' ')),
    'one word another': sentences.map((sentence) => sentence.replace(/ (\S+) (\S+)$/u, ' never $2')),
    'not there': benchQuestions(EACH),
    'common words only': sentences.map(() => 'the talks in the city and the letter of the minister on the plan'),
  };
}

function measure(context: AnswerContext, sentences: readonly string[]): Quantiles & { readonly matches: string } {
  const counts = new Map<string, number>();
  const times = sentences.map((sentence) => {
    const before = performance.now();
    const { match } = findQuotation(context, sentence);
    const time = performance.now() - before;
    counts.set(match, (counts.get(match) ?? 0) + 1);
    return time;
  });
  return { ...quantiles(times), matches: [...counts].map(([match, count]) => `${count} ${match}`).join(', ') };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
